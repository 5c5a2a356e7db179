# In JSON.
$ ip -j stats show dev lo
[{"ifindex":1,"ifname":"lo","group":"afstats","subgroup":"mpls","mpls_stats":{"rx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"noroute":0},"tx":{"bytes":0,"packets":0,"errors":0,"dropped":0}}},{"ifindex":1,"ifname":"lo","group":"link","stats64":{"rx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"over_errors":0,"multicast":0},"tx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"carrier_errors":0,"collisions":0}}},{"ifindex":1,"ifname":"lo","group":"offload","subgroup":"l3_stats","info":{"request":false,"used":false}},{"ifindex":1,"ifname":"lo","group":"offload","subgroup":"hw_stats_info","info":{"l3_stats":{"request":false,"used":false}}},{"ifindex":1,"ifname":"lo","group":"offload","subgroup":"cpu_hit"},{"ifindex":1,"ifname":"lo","group":"xstats_slave","subgroup":"bond","suite":"802.3ad"},{"ifindex":1,"ifname":"lo","group":"xstats","subgroup":"bond","suite":"802.3ad"},{"ifindex":1,"ifname":"lo","group":"xstats_slave","subgroup":"bridge","suite":"mcast"},{"ifindex":1,"ifname":"lo","group":"xstats_slave","subgroup":"bridge","suite":"stp"},{"ifindex":1,"ifname":"lo","group":"xstats","subgroup":"bridge","suite":"mcast"},{"ifindex":1,"ifname":"lo","group":"xstats","subgroup":"bridge","suite":"stp"}]
$ ip -j -p stats show dev lo
[ {
        "ifindex": 1,
        "ifname": "lo",
        "group": "afstats",
        "subgroup": "mpls",
        "mpls_stats": {
            "rx": {
                "bytes": 0,
                "packets": 0,
                "errors": 0,
                "dropped": 0,
                "noroute": 0
            },
            "tx": {
                "bytes": 0,
                "packets": 0,
                "errors": 0,
                "dropped": 0
            }
        }
    },{
        "ifindex": 1,
        "ifname": "lo",
        "group": "link",
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
    },{
        "ifindex": 1,
        "ifname": "lo",
        "group": "offload",
        "subgroup": "l3_stats",
        "info": {
            "request": false,
            "used": false
        }
    },{
        "ifindex": 1,
        "ifname": "lo",
        "group": "offload",
        "subgroup": "hw_stats_info",
        "info": {
            "l3_stats": {
                "request": false,
                "used": false
            }
        }
    },{
        "ifindex": 1,
        "ifname": "lo",
        "group": "offload",
        "subgroup": "cpu_hit"
    },{
        "ifindex": 1,
        "ifname": "lo",
        "group": "xstats_slave",
        "subgroup": "bond",
        "suite": "802.3ad"
    },{
        "ifindex": 1,
        "ifname": "lo",
        "group": "xstats",
        "subgroup": "bond",
        "suite": "802.3ad"
    },{
        "ifindex": 1,
        "ifname": "lo",
        "group": "xstats_slave",
        "subgroup": "bridge",
        "suite": "mcast"
    },{
        "ifindex": 1,
        "ifname": "lo",
        "group": "xstats_slave",
        "subgroup": "bridge",
        "suite": "stp"
    },{
        "ifindex": 1,
        "ifname": "lo",
        "group": "xstats",
        "subgroup": "bridge",
        "suite": "mcast"
    },{
        "ifindex": 1,
        "ifname": "lo",
        "group": "xstats",
        "subgroup": "bridge",
        "suite": "stp"
    } ]
