$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip -s -j link show v0
[{"ifindex":3,"link":"v1","ifname":"v0","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","stats64":{"rx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"over_errors":0,"multicast":0},"tx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"carrier_errors":0,"collisions":0}}}]
$ ip -s -s -j link show v0
[{"ifindex":3,"link":"v1","ifname":"v0","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","stats64":{"rx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"over_errors":0,"multicast":0,"length_errors":0,"crc_errors":0,"frame_errors":0,"fifo_errors":0,"missed_errors":0},"tx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"carrier_errors":0,"collisions":0,"aborted_errors":0,"fifo_errors":0,"window_errors":0,"heartbeat_errors":0,"carrier_changes":1}}}]
$ ip -s -s -j -p link show v1
[ {
        "ifindex": 2,
        "link": "v0",
        "ifname": "v1",
        "flags": [ "BROADCAST","MULTICAST","M-DOWN" ],
        "mtu": 1500,
        "qdisc": "noop",
        "operstate": "DOWN",
        "linkmode": "DEFAULT",
        "group": "default",
        "txqlen": 1000,
        "link_type": "ether",
        "address": "02:00:00:00:00:02",
        "broadcast": "ff:ff:ff:ff:ff:ff",
        "stats64": {
            "rx": {
                "bytes": 0,
                "packets": 0,
                "errors": 0,
                "dropped": 0,
                "over_errors": 0,
                "multicast": 0,
                "length_errors": 0,
                "crc_errors": 0,
                "frame_errors": 0,
                "fifo_errors": 0,
                "missed_errors": 0
            },
            "tx": {
                "bytes": 0,
                "packets": 0,
                "errors": 0,
                "dropped": 0,
                "carrier_errors": 0,
                "collisions": 0,
                "aborted_errors": 0,
                "fifo_errors": 0,
                "window_errors": 0,
                "heartbeat_errors": 0,
                "carrier_changes": 1
            }
        }
    } ]
