# The same in JSON.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ bridge -j link
[{"ifindex":4,"link":"vb","ifname":"va","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"master":"br0","state":"disabled","priority":32,"cost":2}]
$ bridge -j -p -d link
[ {
        "ifindex": 4,
        "link": "vb",
        "ifname": "va",
        "flags": [ "BROADCAST","MULTICAST","M-DOWN" ],
        "mtu": 1500,
        "master": "br0",
        "state": "disabled",
        "priority": 32,
        "cost": 2,
        "hairpin": false,
        "guard": false,
        "root_block": false,
        "fastleave": false,
        "learning": true,
        "flood": true,
        "mcast_flood": true,
        "bcast_flood": true,
        "mcast_router": 1,
        "mcast_to_unicast": false,
        "neigh_suppress": false,
        "neigh_vlan_suppress": false,
        "vlan_tunnel": false,
        "isolated": false,
        "locked": false,
        "mab": false,
        "mcast_n_groups": 0,
        "mcast_max_groups": 0
    } ]
$ bridge -j link show dev lo
[]
$ bridge -j -p link show dev lo
[ ]
