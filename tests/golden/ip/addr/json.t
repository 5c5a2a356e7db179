# JSON, compact and pretty.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 brd + dev b0 label b0:1 metric 9
$ ip addr add 10.0.0.2 peer 10.0.0.9/30 dev b0 proto 7
$ ip addr add fd00::1/64 dev b0 nodad home
$ ip -j addr show b0
[{"ifindex":2,"ifname":"b0","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","addr_info":[{"family":"inet","local":"10.0.0.1","prefixlen":24,"metric":9,"broadcast":"10.0.0.255","scope":"global","label":"b0:1","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.0.2","address":"10.0.0.9","prefixlen":30,"scope":"global","protocol":"0x7","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fd00::1","prefixlen":64,"scope":"global","nodad":true,"home":true,"valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
$ ip -j -p addr show b0
[ {
        "ifindex": 2,
        "ifname": "b0",
        "flags": [ "BROADCAST","MULTICAST" ],
        "mtu": 1500,
        "qdisc": "noop",
        "operstate": "DOWN",
        "group": "default",
        "txqlen": 1000,
        "link_type": "ether",
        "address": "02:00:00:00:00:01",
        "broadcast": "ff:ff:ff:ff:ff:ff",
        "addr_info": [ {
                "family": "inet",
                "local": "10.0.0.1",
                "prefixlen": 24,
                "metric": 9,
                "broadcast": "10.0.0.255",
                "scope": "global",
                "label": "b0:1",
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            },{
                "family": "inet",
                "local": "10.0.0.2",
                "address": "10.0.0.9",
                "prefixlen": 30,
                "scope": "global",
                "protocol": "0x7",
                "label": "b0",
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            },{
                "family": "inet6",
                "local": "fd00::1",
                "prefixlen": 64,
                "scope": "global",
                "nodad": true,
                "home": true,
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            } ]
    } ]
$ ip -p addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 metric 9 brd 10.0.0.255 scope global b0:1
       valid_lft forever preferred_lft forever
    inet 10.0.0.2 peer 10.0.0.9/30 scope global proto 0x7 b0
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global nodad home·
       valid_lft forever preferred_lft forever
$ ip -json addr show lo
[{"ifindex":1,"ifname":"lo","flags":["LOOPBACK"],"mtu":65536,"qdisc":"noop","operstate":"DOWN","group":"default","txqlen":1000,"link_type":"loopback","address":"00:00:00:00:00:00","broadcast":"00:00:00:00:00:00","addr_info":[]}]
$ ip -j -4 addr
[{"ifindex":2,"ifname":"b0","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"default","txqlen":1000,"addr_info":[{"family":"inet","local":"10.0.0.1","prefixlen":24,"metric":9,"broadcast":"10.0.0.255","scope":"global","label":"b0:1","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.0.2","address":"10.0.0.9","prefixlen":30,"scope":"global","protocol":"0x7","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
$ ip -j -6 addr
[{"ifindex":2,"ifname":"b0","flags":["BROADCAST","MULTICAST"],"mtu":1500,"operstate":"DOWN","txqlen":1000,"addr_info":[{"family":"inet6","local":"fd00::1","prefixlen":64,"scope":"global","nodad":true,"home":true,"valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
$ ip -j -0 addr
[{"ifindex":1,"ifname":"lo","flags":["LOOPBACK"],"mtu":65536,"qdisc":"noop","operstate":"DOWN","group":"default","txqlen":1000,"link_type":"loopback","address":"00:00:00:00:00:00","broadcast":"00:00:00:00:00:00"},{"ifindex":2,"ifname":"b0","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff"}]
$ ip -j -o addr show b0
[{"addr_info":[{"index":2,"dev":"b0","family":"inet","local":"10.0.0.1","prefixlen":24,"metric":9,"broadcast":"10.0.0.255","scope":"global","label":"b0:1","valid_life_time":4294967295,"preferred_life_time":4294967295},{"index":2,"dev":"b0","family":"inet","local":"10.0.0.2","address":"10.0.0.9","prefixlen":30,"scope":"global","protocol":"0x7","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"index":2,"dev":"b0","family":"inet6","local":"fd00::1","prefixlen":64,"scope":"global","nodad":true,"home":true,"valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
