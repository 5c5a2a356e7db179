$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route add 10.1.0.0/16 dev d1
$ ip route show dev d0
$ ip route show oif d1
$ ip route list d1
$ ip route show dev nosuch
$ ip route show dev
$ ip route show oif nosuch
$ ip -j route show dev d1
