$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip nexthop add id 1 via 10.0.0.2 dev d0
$ ip nexthop add id 2 via 10.0.0.3 dev d0
$ ip nexthop add id 10 group 1
$ ip nexthop add id 11 group 1/2
$ ip nexthop add id 12 group 1,5/2,10
$ ip nexthop add id 13 group 1,256 type mpath
$ ip nexthop
id 1 via 10.0.0.2 dev d0 scope link·
id 2 via 10.0.0.3 dev d0 scope link·
id 10 group 1·
id 11 group 1/2·
id 12 group 1,5/2,10·
id 13 group 1,256·
$ ip -j nexthop show groups
[{"id":10,"group":[{"id":1}],"flags":[]},{"id":11,"group":[{"id":1},{"id":2}],"flags":[]},{"id":12,"group":[{"id":1,"weight":5},{"id":2,"weight":10}],"flags":[]},{"id":13,"group":[{"id":1,"weight":256}],"flags":[]}]
$ ip -d nexthop show groups
id 10 group 1 scope global proto unspec·
id 11 group 1/2 scope global proto unspec·
id 12 group 1,5/2,10 scope global proto unspec·
id 13 group 1,256 scope global proto unspec·
$ ip -j -p nexthop get id 12
[ {
        "id": 12,
        "group": [ {
                "id": 1,
                "weight": 5
            },{
                "id": 2,
                "weight": 10
            } ],
        "flags": [ ]
    } ]
