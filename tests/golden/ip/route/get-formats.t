$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route add 10.1.0.0/16 via 10.0.0.2 mtu 1300
$ ip -d route get 10.1.0.1
unicast 10.1.0.1 via 10.0.0.2 dev d0 table main src 10.0.0.1 uid 0·
    cache mtu 1300·
$ ip -o route get 10.1.0.1
10.1.0.1 via 10.0.0.2 dev d0 src 10.0.0.1 uid 0 \    cache mtu 1300·
$ ip -N route get 10.1.0.1
10.1.0.1 via 10.0.0.2 dev d0 src 10.0.0.1 uid 0·
    cache mtu 1300·
$ ip -j route get 10.1.0.1
[{"dst":"10.1.0.1","gateway":"10.0.0.2","dev":"d0","prefsrc":"10.0.0.1","flags":[],"uid":0,"cache":[],"metrics":[{"mtu":1300}]}]
$ ip -j -p route get 10.1.0.1
[ {
        "dst": "10.1.0.1",
        "gateway": "10.0.0.2",
        "dev": "d0",
        "prefsrc": "10.0.0.1",
        "flags": [ ],
        "uid": 0,
        "cache": [ ],
        "metrics": [ {
                "mtu": 1300
            } ]
    } ]
$ ip -j route get 10.0.0.1
[{"type":"local","dst":"10.0.0.1","dev":"lo","prefsrc":"10.0.0.1","flags":[],"uid":0,"cache":["local"]}]
