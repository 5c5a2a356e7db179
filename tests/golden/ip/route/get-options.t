$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route add 10.1.0.0/16 via 10.0.0.2
$ ip route get 10.1.0.1 tos 0x10
$ ip route get 10.1.0.1 mark 3
$ ip route get 10.1.0.1 uid 5
$ ip route get 10.1.0.1 oif d0
$ ip route get 10.1.0.1 dev d1
$ ip route get 10.1.0.1 from 10.0.0.1
$ ip route get 10.1.0.1 ipproto tcp sport 80 dport 90
$ ip route get 10.1.0.1 ipproto 17 sport 80
$ ip -j route get 10.1.0.1 mark 3 uid 5
