$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route add 10.1.0.0/16 vrf nosuch dev d0
$ ip route add 10.1.0.0/16 vrf d0 dev d0
$ ip route show vrf nosuch
$ ip route show vrf d0
$ ip route show vrf
$ ip route get 10.0.0.2 vrf nosuch
$ ip route get 10.0.0.2 vrf d0
