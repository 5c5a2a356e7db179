# NAT is warned about, and then the address is read.
$ ip rule add nat 1.2.3.4 pref 1
! Warning: route NAT is deprecated
$ ip rule add map-to 1.2.3.4 from 9.9.9.9 pref 2
! Warning: route NAT is deprecated
$ ip rule add m 1.2.3.4 from 9.9.9.8 pref 3
! Warning: route NAT is deprecated
$ ip rule add nat x
! Warning: route NAT is deprecated
! Error: an IP address is expected rather than "x"
? 1
$ ip rule add nat
! Command line is not complete. Try option "help"
? 255
$ ip rule add nat ::1
! Warning: route NAT is deprecated
! Error: an IP address is expected rather than "::1"
? 1
$ ip rule add type nat from 9.9.9.7 pref 4
$ ip rule
0:	from all lookup local
1:	from all lookup main masquerade
2:	from 9.9.9.9 lookup main masquerade
3:	from 9.9.9.8 lookup main masquerade
4:	from 9.9.9.7 masquerade
32766:	from all lookup main
32767:	from all lookup default
$ ip -j rule show pref 2
[{"priority":2,"src":"9.9.9.9","table":"main","masquerade":null}]
