# Groups that go through tunnels.
$ ip link add vx0 address 02:00:00:00:00:e0 type vxlan id 5 dstport 4789 local 10.0.0.9
$ ip link set vx0 addrgenmode none up
$ bridge mdb add dev vx0 port vx0 grp 239.1.1.1 permanent dst 10.0.0.1
$ bridge mdb add dev vx0 port vx0 grp 239.1.1.1 permanent dst 10.0.0.2 dst_port 99 vni 7 via vx0
$ bridge mdb add dev vx0 port vx0 grp ff0e::1 permanent dst 10.0.0.1 src_vni 5 filter_mode include source_list fe80::1
$ bridge mdb get dev vx0 grp 239.1.1.1
dev vx0 port vx0 grp 239.1.1.1 permanent dst 10.0.0.2 dst_port 99 vni 7 via vx0
dev vx0 port vx0 grp 239.1.1.1 permanent dst 10.0.0.1
$ bridge -d mdb get dev vx0 grp ff0e::1 src_vni 5
dev vx0 port vx0 grp ff0e::1 permanent filter_mode include source_list fe80::1/0.00 proto static dst 10.0.0.1
$ bridge -d -j -p mdb get dev vx0 grp 239.1.1.1
[ {
        "index": 2,
        "dev": "vx0",
        "port": "vx0",
        "grp": "239.1.1.1",
        "state": "permanent",
        "filter_mode": "exclude",
        "protocol": "static",
        "flags": [ ],
        "dst": "10.0.0.2",
        "dst_port": 99,
        "vni": 7,
        "via": "vx0"
    },{
        "index": 2,
        "dev": "vx0",
        "port": "vx0",
        "grp": "239.1.1.1",
        "state": "permanent",
        "filter_mode": "exclude",
        "protocol": "static",
        "flags": [ ],
        "dst": "10.0.0.1"
    } ]
$ bridge mdb flush dev vx0 dst_port 99
$ bridge mdb flush dev vx0 src_vni 5 dst 10.0.0.1
$ bridge mdb
