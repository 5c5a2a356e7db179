# A proxy is an address.
$ ip neigh add proxy
! Command line is not complete. Try option "help"
? 255
$ ip neigh add proxy x
! Error: any valid address is expected rather than "x".
? 1
$ ip neigh add proxy 10.0.0.0/8
! Error: any valid address is expected rather than "10.0.0.0/8".
? 1
$ ip neigh add pr dev lo
! Error: any valid address is expected rather than "dev".
? 1
$ ip neigh del proxy 10.0.0.1 dev lo
! RTNETLINK answers: No such file or directory
? 2
$ ip neigh get proxy
! Command line is not complete. Try option "help"
? 255
$ ip neigh get proxy 10.0.0.99 dev lo
! Error: Proxy neighbour entry not found.
? 2
