# Queues are counted.
#! needs vm
$ ip tuntap add dev t0 mode tap multi_queue one_queue
$ ip link set t0 address 02:00:00:00:00:01
$ ip -d link show t0
2: t0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65521·
    tun type tap pi off vnet_hdr off multi_queue numqueues 0 numdisabled 0 persist on addrgenmode eui64 numtxqueues 256 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -p -d link show t0
[ {
        "ifindex": 2,
        "ifname": "t0",
        "flags": [ "BROADCAST","MULTICAST" ],
        "mtu": 1500,
        "qdisc": "noop",
        "operstate": "DOWN",
        "linkmode": "DEFAULT",
        "group": "default",
        "txqlen": 1000,
        "link_type": "ether",
        "address": "02:00:00:00:00:01",
        "broadcast": "ff:ff:ff:ff:ff:ff",
        "promiscuity": 0,
        "allmulti": 0,
        "min_mtu": 68,
        "max_mtu": 65521,
        "linkinfo": {
            "info_kind": "tun",
            "info_data": {
                "type": "tap",
                "pi": false,
                "vnet_hdr": false,
                "multi_queue": true,
                "numqueues": 0,
                "numdisabled": 0,
                "persist": true
            }
        },
        "inet6_addr_gen_mode": "eui64",
        "num_tx_queues": 256,
        "gso_max_size": 65536,
        "gso_max_segs": 65535,
        "tso_max_size": 65536,
        "tso_max_segs": 65535,
        "gro_max_size": 65536,
        "gso_ipv4_max_size": 65536,
        "gro_ipv4_max_size": 65536
    } ]
$ ip link set t0 type tun
! Error: tun/tap creation via rtnetlink is not supported.
? 2
$ ip link set t0 type tun mode tap
! Garbage instead of arguments "mode ...". Try "ip link help".
? 1
$ ip link show type tun
2: t0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
