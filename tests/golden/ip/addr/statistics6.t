# The list of links that IPv6 has of its own tells what IPv6 counted.
$ ip link set lo up
$ ip -6 -s addr
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 state UNKNOWN qlen 1000
    inet6 ::1/128 scope host proto kernel_lo·
       valid_lft forever preferred_lft forever
    RX:  bytes packets errors dropped  missed   mcast          ·
             0       0      0       0       0       0·
    TX:  bytes packets errors dropped carrier collsns          ·
             0       0      0       0       0       0·
$ ip -6 -s -s addr
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 state UNKNOWN qlen 1000
    inet6 ::1/128 scope host proto kernel_lo·
       valid_lft forever preferred_lft forever
    RX:  bytes packets errors dropped  missed   mcast          ·
             0       0      0       0       0       0·
    RX errors:  length    crc   frame    fifo overrun
                     0      0       0       0       0·
    TX:  bytes packets errors dropped carrier collsns          ·
             0       0      0       0       0       0·
    TX errors: aborted   fifo  window heartbt       ·
                     0      0       0       0·
$ ip -6 -s -j -p addr
[ {
        "ifindex": 1,
        "ifname": "lo",
        "flags": [ "LOOPBACK","UP","LOWER_UP" ],
        "mtu": 65536,
        "operstate": "UNKNOWN",
        "txqlen": 1000,
        "addr_info": [ {
                "family": "inet6",
                "local": "::1",
                "prefixlen": 128,
                "scope": "host",
                "protocol": "kernel_lo",
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            } ],
        "stats64": {
            "rx": {
                "bytes": 0,
                "packets": 0,
                "errors": 0,
                "dropped": 0,
                "over_errors": 0,
                "multicast": 0
            },
            "tx": {
                "bytes": 0,
                "packets": 0,
                "errors": 0,
                "dropped": 0,
                "carrier_errors": 0,
                "collisions": 0
            }
        }
    } ]
$ ip -6 -s addr show lo
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
    inet6 ::1/128 scope host proto kernel_lo·
       valid_lft forever preferred_lft forever
    RX:  bytes packets errors dropped  missed   mcast          ·
             0       0      0       0       0       0·
    TX:  bytes packets errors dropped carrier collsns          ·
             0       0      0       0       0       0·
