$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr add fd00::1/64 dev d0 nodad
$ ip nexthop add id 1 via 10.0.0.2 dev d0
$ ip nexthop add id 2 dev d0
$ ip nexthop add id 3 blackhole
! Error: Device for nexthop is not up.
? 2
$ ip -6 nexthop add id 4 blackhole
! Error: Nexthop device is not up.
? 2
$ ip nexthop add id 5 via fd00::2 dev d0
$ ip nexthop add id 6 via 10.9.9.9 dev d0 onlink
$ ip nexthop add id 7 via inet6 fd00::3 dev d0
$ ip nexthop add id 8 via 10.0.0.7 dev d0 protocol zebra
$ ip nexthop
id 1 via 10.0.0.2 dev d0 scope link·
id 2 dev d0 scope host·
id 5 via fd00::2 dev d0 scope link·
id 6 via 10.9.9.9 dev d0 scope link onlink·
id 7 via fd00::3 dev d0 scope link·
id 8 via 10.0.0.7 dev d0 scope link proto zebra·
$ ip -d nexthop
id 1 via 10.0.0.2 dev d0 scope link proto unspec·
id 2 dev d0 scope host proto unspec·
id 5 via fd00::2 dev d0 scope link proto unspec·
id 6 via 10.9.9.9 dev d0 scope link proto unspec onlink·
id 7 via fd00::3 dev d0 scope link proto unspec·
id 8 via 10.0.0.7 dev d0 scope link proto zebra·
$ ip -j nexthop
[{"id":1,"gateway":"10.0.0.2","dev":"d0","scope":"link","flags":[]},{"id":2,"dev":"d0","scope":"host","flags":[]},{"id":5,"gateway":"fd00::2","dev":"d0","scope":"link","flags":[]},{"id":6,"gateway":"10.9.9.9","dev":"d0","scope":"link","flags":["onlink"]},{"id":7,"gateway":"fd00::3","dev":"d0","scope":"link","flags":[]},{"id":8,"gateway":"10.0.0.7","dev":"d0","scope":"link","protocol":"zebra","flags":[]}]
