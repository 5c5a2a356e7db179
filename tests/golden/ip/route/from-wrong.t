$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr add fd00::1/64 dev d0 nodad
$ ip route add 10.1.0.0/16 from foo dev d0
! Error: inet prefix is expected rather than "foo".
? 1
$ ip route add 10.1.0.0/16 from
! Command line is not complete. Try option "help"
? 255
$ ip route add 10.1.0.0/16 from 10.0.0.1 dev d0
$ ip route add fd01::/64 from 10.0.0.0/8 dev d0
! Error: inet6 prefix is expected rather than "10.0.0.0/8".
? 1
$ ip route show from foo
! Error: any valid prefix is expected rather than "foo".
? 1
$ ip route show from
! Command line is not complete. Try option "help"
? 255
$ ip route
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.1.0.0/16 dev d0 scope link·
