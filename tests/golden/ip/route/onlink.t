$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route add 10.1.0.0/16 via 10.9.9.9 dev d0 onlink
$ ip route add 10.2.0.0/16 onlink
! Error: Invalid flags for nexthop - PERVASIVE and ONLINK can not be set.
? 2
$ ip route add 10.2.0.0/16 dev d0 onlink
! Error: Invalid flags for nexthop - PERVASIVE and ONLINK can not be set.
? 2
$ ip route
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.1.0.0/16 via 10.9.9.9 dev d0 onlink·
$ ip -j route show 10.1.0.0/16
[{"dst":"10.1.0.0/16","gateway":"10.9.9.9","dev":"d0","flags":["onlink"]}]
