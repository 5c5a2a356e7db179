# Where tunnels lead.
$ ip link add vx0 address 02:00:00:00:00:e0 type vxlan id 5 dstport 4789 local 10.0.0.9
$ bridge fdb add 02:00:00:00:02:01 dev vx0 dst 10.0.0.1
$ bridge fdb append 02:00:00:00:02:01 dev vx0 dst 10.0.0.2
$ bridge fdb add 02:00:00:00:02:02 dev vx0 dst 10.0.0.1 port 99 vni 77 via vx0
$ bridge fdb add 00:00:00:00:00:00 dev vx0 dst 10.0.0.3 self permanent
$ bridge fdb add 02:00:00:00:02:03 dev vx0 dst 10.0.0.4 port domain router
$ bridge fdb show dev vx0
00:00:00:00:00:00 dst 10.0.0.3 self permanent
02:00:00:00:02:03 dst 10.0.0.4 port 53 self router permanent
02:00:00:00:02:02 dst 10.0.0.1 port 99 vni 77 via vx0 self permanent
02:00:00:00:02:01 dst 10.0.0.1 self permanent
$ bridge -j -p fdb show dev vx0
[ {
        "mac": "00:00:00:00:00:00",
        "dst": "10.0.0.3",
        "flags": [ "self" ],
        "state": "permanent"
    },{
        "mac": "02:00:00:00:02:03",
        "dst": "10.0.0.4",
        "port": 53,
        "flags": [ "self","router" ],
        "state": "permanent"
    },{
        "mac": "02:00:00:00:02:02",
        "dst": "10.0.0.1",
        "port": 99,
        "vni": 77,
        "viaIf": "vx0",
        "flags": [ "self" ],
        "state": "permanent"
    },{
        "mac": "02:00:00:00:02:01",
        "dst": "10.0.0.1",
        "flags": [ "self" ],
        "state": "permanent"
    } ]
$ bridge -c fdb show dev vx0
⟨1b⟩[33m00:00:00:00:00:00 ⟨1b⟩[0mdst ⟨1b⟩[35m10.0.0.3 ⟨1b⟩[0mself permanent
⟨1b⟩[33m02:00:00:00:02:03 ⟨1b⟩[0mdst ⟨1b⟩[35m10.0.0.4 ⟨1b⟩[0mport 53 self router permanent
⟨1b⟩[33m02:00:00:00:02:02 ⟨1b⟩[0mdst ⟨1b⟩[35m10.0.0.1 ⟨1b⟩[0mport 99 vni 77 via vx0 self permanent
⟨1b⟩[33m02:00:00:00:02:01 ⟨1b⟩[0mdst ⟨1b⟩[35m10.0.0.1 ⟨1b⟩[0mself permanent
$ bridge fdb flush dev vx0 dst 10.0.0.2
$ bridge fdb flush dev vx0 vni 77
$ bridge fdb show dev vx0
00:00:00:00:00:00 dst 10.0.0.3 self permanent
02:00:00:00:02:03 dst 10.0.0.4 port 53 self router permanent
02:00:00:00:02:01 dst 10.0.0.1 self permanent
