$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr add fd00::1/64 dev d0 nodad
$ ip route add 10.1.0.0/16 via 10.0.0.2
$ ip route add 10.2.0.0/16 via inet6 fd00::2
$ ip route show via 10.0.0.2
10.1.0.0/16 dev d0·
$ ip route show via inet6 fd00::2
10.2.0.0/16 via inet6 fd00::2 dev d0·
$ ip route show via 10.0.0.0/24
10.1.0.0/16 via 10.0.0.2 dev d0·
$ ip route show via foo
! Error: any valid prefix is expected rather than "foo".
? 1
$ ip route show via
! Command line is not complete. Try option "help"
? 255
$ ip route show src 10.0.0.1
10.0.0.0/24 dev d0 proto kernel scope link·
$ ip route show src 10.0.0.0/8
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
$ ip route show src foo
! Error: any valid prefix is expected rather than "foo".
? 1
