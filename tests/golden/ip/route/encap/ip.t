#! needs vm
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route add 10.1.0.0/16 encap ip id 100 dst 10.0.0.9 dev d0
$ ip route add 10.2.0.0/16 encap ip id 100 src 10.0.0.1 dst 10.0.0.9 tos 4 ttl 5 key csum seq dev d0
$ ip route add 10.3.0.0/16 encap ip6 id 100 src fd00::1 dst fd00::9 tc 4 hoplimit 5 key csum seq dev d0
$ ip route add 10.4.0.0/16 encap ip dev d0
$ ip route
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.1.0.0/16  encap ip id 100 src 0.0.0.0 dst 10.0.0.9 ttl 0 tos 0 dev d0 scope link·
10.2.0.0/16  encap ip id 100 src 10.0.0.1 dst 10.0.0.9 ttl 5 tos 4 key csum seq dev d0 scope link·
10.3.0.0/16  encap ip6 id 100 src fd00::1 dst fd00::9 hoplimit 5 tc 4 key csum seq dev d0 scope link·
10.4.0.0/16  encap ip id 0 src 0.0.0.0 dst 0.0.0.0 ttl 0 tos 0 dev d0 scope link·
$ ip -j route show 10.2.0.0/16
[{"dst":"10.2.0.0/16","encap":{"encap_type":"ip","id":100,"src":"10.0.0.1","dst":"10.0.0.9","ttl":5,"tos":4,"key":true,"csum":true,"seq":true},"dev":"d0","scope":"link","flags":[]}]
$ ip -j -p route show 10.3.0.0/16
[ {
        "dst": "10.3.0.0/16",
        "encap": {
            "encap_type": "ip6",
            "id": 100,
            "src": "fd00::1",
            "dst": "fd00::9",
            "hoplimit": 5,
            "tc": 4,
            "key": true,
            "csum": true,
            "seq": true
        },
        "dev": "d0",
        "scope": "link",
        "flags": [ ]
    } ]
