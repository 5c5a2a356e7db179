# A port without carrier marks its routes, a link that is down has none.
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route add 10.1.0.0/16 via 10.0.0.2
$ ip route
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1 linkdown·
10.1.0.0/16 via 10.0.0.2 dev d0 linkdown·
$ ip -j route
[{"dst":"10.0.0.0/24","dev":"d0","protocol":"kernel","scope":"link","prefsrc":"10.0.0.1","flags":["linkdown"]},{"dst":"10.1.0.0/16","gateway":"10.0.0.2","dev":"d0","flags":["linkdown"]}]
$ ip route add 10.2.0.0/16 dev d1
! Error: Device for nexthop is not up.
? 2
$ ip link set d0 down
$ ip route
