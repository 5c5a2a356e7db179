$ ip link set lo up
$ ip route add blackhole
! Command line is not complete. Try option "help"
? 255
$ ip route add nosuch 10.1.0.0/16
! Error: any valid prefix is expected rather than "nosuch".
? 1
$ ip route add nat 10.1.0.0/16 via 1.2.3.4
! Error: Invalid scope.
? 2
$ ip route add xresolve 10.1.0.0/16 dev lo
! Error: Invalid scope.
? 2
$ ip route add blackhole 10.1.0.0/16 dev lo
! Error: Gateway, device and multipath can not be specified for this route type.
? 2
$ ip route add blackhole 10.2.0.0/16 via 10.0.0.1
! Error: Gateway, device and multipath can not be specified for this route type.
? 2
$ ip route add local
! Command line is not complete. Try option "help"
? 255
$ ip route
