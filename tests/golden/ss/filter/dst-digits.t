# As gethostbyname(3) does, digits and dots are an address.
$ echo '10.0.0.9 256 1.2.3.256 09' >/etc/hosts
$ ss -tan dst 256
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -tan src 1.2.300
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -tan 'dst = 4294967295:80'
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -tan 'dst [256]:80'
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -4tan dst 256:80
State Recv-Q Send-Q Local Address:Port Peer Address:Port
$ ss -6tan dst 256
! Error: an inet prefix is expected rather than "256".
! Cannot parse dst/src address.
? 1
$ ss -tan dst 4294967296
! Error: an inet prefix is expected rather than "4294967296".
! Cannot parse dst/src address.
? 1
$ ss -tan dst 1.2.3.256
! Error: an inet prefix is expected rather than "1.2.3.256".
! Cannot parse dst/src address.
? 1
$ ss -tan dst 09
! Error: an inet prefix is expected rather than "09".
! Cannot parse dst/src address.
? 1
$ ss -tan dst 0x1ff
! Error: an inet prefix is expected rather than "0x1ff".
! Cannot parse dst/src address.
? 1
$ ss -tan dst 1..2
! Error: an inet prefix is expected rather than "1..2".
! Cannot parse dst/src address.
? 1
$ ss -tan dst 256/8
! Error: an inet prefix is expected rather than "256/8".
! Cannot parse dst/src address.
? 1
