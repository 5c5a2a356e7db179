$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route add 10.1.0.0/16 via 10.0.0.2
$ ip route add blackhole 10.2.0.0/16
$ ip -j route
[{"dst":"10.0.0.0/24","dev":"d0","protocol":"kernel","scope":"link","prefsrc":"10.0.0.1","flags":[]},{"dst":"10.1.0.0/16","gateway":"10.0.0.2","dev":"d0","flags":[]},{"type":"blackhole","dst":"10.2.0.0/16","flags":[]}]
$ ip -j -p route
[ {
        "dst": "10.0.0.0/24",
        "dev": "d0",
        "protocol": "kernel",
        "scope": "link",
        "prefsrc": "10.0.0.1",
        "flags": [ ]
    },{
        "dst": "10.1.0.0/16",
        "gateway": "10.0.0.2",
        "dev": "d0",
        "flags": [ ]
    },{
        "type": "blackhole",
        "dst": "10.2.0.0/16",
        "flags": [ ]
    } ]
$ ip -j -d route
[{"type":"unicast","dst":"10.0.0.0/24","dev":"d0","protocol":"kernel","scope":"link","prefsrc":"10.0.0.1","flags":[]},{"type":"unicast","dst":"10.1.0.0/16","gateway":"10.0.0.2","dev":"d0","protocol":"boot","scope":"global","flags":[]},{"type":"blackhole","dst":"10.2.0.0/16","protocol":"boot","scope":"global","flags":[]}]
$ ip -j -N route
[{"dst":"10.0.0.0/24","dev":"d0","protocol":"2","scope":"253","prefsrc":"10.0.0.1","flags":[]},{"dst":"10.1.0.0/16","gateway":"10.0.0.2","dev":"d0","flags":[]},{"type":"6","dst":"10.2.0.0/16","flags":[]}]
$ ip -p route
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.1.0.0/16 via 10.0.0.2 dev d0·
blackhole 10.2.0.0/16·
