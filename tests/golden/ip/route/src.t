$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr add 10.0.0.7/24 dev d0
$ ip route add 10.1.0.0/16 via 10.0.0.2 src 10.0.0.7
$ ip route add 10.2.0.0/16 via 10.0.0.2 src 1.2.3.4
! Error: Invalid prefsrc address.
? 2
$ ip route add 10.2.0.0/16 via 10.0.0.2 src foo
! Error: inet address is expected rather than "foo".
? 1
$ ip route add 10.2.0.0/16 via 10.0.0.2 src fd00::1
! Error: inet address is expected rather than "fd00::1".
? 1
$ ip route add 10.2.0.0/16 via 10.0.0.2 src
! Command line is not complete. Try option "help"
? 255
$ ip route show src 10.0.0.7
10.1.0.0/16 via 10.0.0.2 dev d0·
$ ip route
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.1.0.0/16 via 10.0.0.2 dev d0 src 10.0.0.7·
