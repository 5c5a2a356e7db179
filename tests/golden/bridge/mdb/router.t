# Ports that routers are behind, with -details.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ ip link set br0 addrgenmode none up
$ ip link set vb addrgenmode none up
$ ip link set va addrgenmode none up
$ until bridge mdb | grep -q ff02::6a; do sleep .05; done
$ ip link set va type bridge_slave mcast_router 2
$ bridge mdb
dev br0 port br0 grp ff02::6a temp
$ bridge -d mdb
dev br0 port br0 grp ff02::6a temp
router ports on br0: va·
$ bridge -d -s mdb show vid 5
router ports on br0: va    0.00 permanent
$ bridge -d -s -j -p mdb show vid 5
[ {
        "mdb": [ ],
        "router": {
            "br0": [ {
                    "port": "va",
                    "timer": "   0.00",
                    "type": "permanent"
                } ]
        }
    } ]
$ bridge -o -d mdb show dev br0
dev br0 port br0 grp ff02::6a temp\router ports on br0: va \∅
$ bridge -d mdb show dev va
