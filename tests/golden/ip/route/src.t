$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr add 10.0.0.7/24 dev d0
$ ip route add 10.1.0.0/16 via 10.0.0.2 src 10.0.0.7
$ ip route add 10.2.0.0/16 via 10.0.0.2 src 1.2.3.4
$ ip route add 10.2.0.0/16 via 10.0.0.2 src foo
$ ip route add 10.2.0.0/16 via 10.0.0.2 src fd00::1
$ ip route add 10.2.0.0/16 via 10.0.0.2 src
$ ip route show src 10.0.0.7
$ ip route
