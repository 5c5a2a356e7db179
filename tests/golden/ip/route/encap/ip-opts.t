#! needs vm
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route add 10.1.0.0/16 encap ip id 1 dst 10.0.0.9 geneve_opts 0:1:01020304 dev d0
$ ip route add 10.2.0.0/16 encap ip id 1 dst 10.0.0.9 vxlan_opts 5 dev d0
$ ip route add 10.3.0.0/16 encap ip id 1 dst 10.0.0.9 erspan_opts 1:5:0:0 dev d0
$ ip route add 10.4.0.0/16 encap ip id 1 dst 10.0.0.9 erspan_opts 2:0:1:5 dev d0
$ ip route
$ ip -j route show 10.3.0.0/16
$ ip route add 10.5.0.0/16 encap ip geneve_opts foo dev d0
$ ip route add 10.5.0.0/16 encap ip vxlan_opts foo dev d0
$ ip route add 10.5.0.0/16 encap ip erspan_opts foo dev d0
