$ ip link set lo up
$ ip route add 6 10.1.0.0/16
! Error: either "to" is duplicate, or "10.1.0.0/16" is garbage.
? 255
$ ip route add 7 10.2.0.0/16
! Error: either "to" is duplicate, or "10.2.0.0/16" is garbage.
? 255
$ ip route add 12 10.3.0.0/16
! Error: either "to" is duplicate, or "10.3.0.0/16" is garbage.
? 255
$ ip route add 0x8 10.4.0.0/16
! Error: either "to" is duplicate, or "10.4.0.0/16" is garbage.
? 255
$ ip route
