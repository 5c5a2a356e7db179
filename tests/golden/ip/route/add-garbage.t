$ ip link set lo up
$ ip route add 10.1.0.0/16 bogus
! Error: either "to" is duplicate, or "bogus" is garbage.
? 255
$ ip route add 10.1.0.0/16 dev lo bogus 3
! Error: either "to" is duplicate, or "bogus" is garbage.
? 255
$ ip route add 10.1.0.0/16 10.2.0.0/16 dev lo
! Error: either "to" is duplicate, or "10.2.0.0/16" is garbage.
? 255
$ ip route add 10.1.0.0/16 to 10.2.0.0/16 dev lo
! Error: either "to" is duplicate, or "10.2.0.0/16" is garbage.
? 255
$ ip route add default blackhole
! Command line is not complete. Try option "help"
? 255
$ ip route add to
! Command line is not complete. Try option "help"
? 255
$ ip route add to blackhole
! Command line is not complete. Try option "help"
? 255
