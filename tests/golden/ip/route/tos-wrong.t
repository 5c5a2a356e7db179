$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr add fd00::1/64 dev d0 nodad
$ ip route add 10.1.0.0/16 dev d0 tos foo
! Error: argument "foo" is wrong: "tos" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev d0 tos 0x11
! Error: Invalid dsfield (tos): ECN bits must be 0.
? 2
$ ip route add 10.1.0.0/16 dev d0 tos 100
! Error: argument "100" is wrong: "tos" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 dev d0 tos
! Command line is not complete. Try option "help"
? 255
$ ip route add fd01::/64 dev d0 tos 4
! Error: Invalid dsfield (tos): option not available for IPv6.
? 2
$ ip route show tos foo
! Error: argument "foo" is wrong: TOS value is invalid
! ␤
? 255
$ ip route show tos
! Command line is not complete. Try option "help"
? 255
