$ ip tuntap add t0 mode tun pi vnet_hdr multi_queue user 0 group 0
$ ip -d link show t0
2: t0: <POINTOPOINT,MULTICAST,NOARP> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 500
    link/none  promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    tun type tun pi on vnet_hdr on multi_queue numqueues 0 numdisabled 0 persist on user root group root addrgenmode eui64 numtxqueues 256 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -p -d link show t0
[ {
        "ifindex": 2,
        "ifname": "t0",
        "flags": [ "POINTOPOINT","MULTICAST","NOARP" ],
        "mtu": 1500,
        "qdisc": "noop",
        "operstate": "DOWN",
        "linkmode": "DEFAULT",
        "group": "default",
        "txqlen": 500,
        "link_type": "none",
        "promiscuity": 0,
        "allmulti": 0,
        "min_mtu": 68,
        "max_mtu": 65535,
        "linkinfo": {
            "info_kind": "tun",
            "info_data": {
                "type": "tun",
                "pi": true,
                "vnet_hdr": true,
                "multi_queue": true,
                "numqueues": 0,
                "numdisabled": 0,
                "persist": true,
                "user": "root",
                "group": "root"
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
$ ip -d -o link show t0
2: t0: <POINTOPOINT,MULTICAST,NOARP> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 500\    link/none  promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535 \    tun type tun pi on vnet_hdr on multi_queue numqueues 0 numdisabled 0 persist on user root group root addrgenmode eui64 numtxqueues 256 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
