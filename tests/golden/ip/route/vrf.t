#! needs vm
$ ip link add vrf0 type vrf table 10
$ ip link set vrf0 up
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip link set d1 master vrf0
$ ip addr add 10.1.1.1/24 dev d1
$ ip route add 10.2.0.0/16 vrf vrf0 dev d1
$ ip route add unreachable default vrf vrf0 metric 8192
$ ip route show vrf vrf0
$ ip -d route show vrf vrf0
$ ip route show table 10
$ ip route get 10.2.0.1 vrf vrf0
$ ip route flush vrf vrf0
$ ip route show vrf vrf0
