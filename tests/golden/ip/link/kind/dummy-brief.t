#! needs vm
# Of a kind without options, the name is all that is sent.
$ ip link add dev d0 address 02:00:00:00:00:01 mtu 1400 type dummy
$ ip link add d0 type dummy
! RTNETLINK answers: File exists
? 2
$ ip link add d1 type dumm
! Error: Unknown device type.
? 2
$ ip -br link show type dummy
d0               DOWN           02:00:00:00:00:01 <BROADCAST,NOARP>·
$ ip -d -br link show type dummy
d0               DOWN           02:00:00:00:00:01 <BROADCAST,NOARP>·
$ ip -j -p -d link show d0
[ {
        "ifindex": 2,
        "ifname": "d0",
        "flags": [ "BROADCAST","NOARP" ],
        "mtu": 1400,
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
        "min_mtu": 0,
        "max_mtu": 0,
        "linkinfo": {
            "info_kind": "dummy"
        },
        "inet6_addr_gen_mode": "eui64",
        "num_tx_queues": 1,
        "gso_max_size": 65536,
        "gso_max_segs": 65535,
        "tso_max_size": 65536,
        "tso_max_segs": 65535,
        "gro_max_size": 65536,
        "gso_ipv4_max_size": 65536,
        "gro_ipv4_max_size": 65536
    } ]
