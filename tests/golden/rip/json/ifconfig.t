#! rip only
$ rip -j ifconfig
[]
$ rip -j -p ifconfig lo
[ {
        "ifname": "lo",
        "flags": [ "LOOPBACK" ],
        "mtu": 65536,
        "addr_info": [ ],
        "link_type": "loop",
        "txqlen": 1000,
        "stats": {
            "rx": {
                "packets": 0,
                "bytes": 0,
                "errors": 0,
                "dropped": 0,
                "overruns": 0,
                "frame": 0
            },
            "tx": {
                "packets": 0,
                "bytes": 0,
                "errors": 0,
                "dropped": 0,
                "overruns": 0,
                "carrier": 0,
                "collisions": 0
            }
        }
    } ]
$ ip link set lo up
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip addr add 10.0.0.1/24 brd + dev d0
$ ip addr add 10.0.0.2/24 brd + dev d0 label d0:1
$ ip addr add 2001:db8::1/64 dev d0 nodad
$ rip -j ifconfig
[{"ifname":"lo","flags":["UP","LOOPBACK","RUNNING"],"mtu":65536,"addr_info":[{"family":"inet","local":"127.0.0.1","prefixlen":8,"netmask":"255.0.0.0"},{"family":"inet6","local":"::1","prefixlen":128,"scope":"host"}],"link_type":"loop","txqlen":1000,"stats":{"rx":{"packets":0,"bytes":0,"errors":0,"dropped":0,"overruns":0,"frame":0},"tx":{"packets":0,"bytes":0,"errors":0,"dropped":0,"overruns":0,"carrier":0,"collisions":0}}}]
$ rip -j ifconfig -a
[{"ifname":"d0","flags":["BROADCAST","NOARP"],"mtu":1500,"addr_info":[{"family":"inet","local":"10.0.0.1","prefixlen":24,"netmask":"255.255.255.0","broadcast":"10.0.0.255"},{"family":"inet6","local":"2001:db8::1","prefixlen":64,"scope":"global"}],"link_type":"ether","address":"02:00:00:00:00:01","txqlen":1000,"stats":{"rx":{"packets":0,"bytes":0,"errors":0,"dropped":0,"overruns":0,"frame":0},"tx":{"packets":0,"bytes":0,"errors":0,"dropped":0,"overruns":0,"carrier":0,"collisions":0}}},{"ifname":"d0:1","flags":["BROADCAST","NOARP"],"mtu":1500,"addr_info":[{"family":"inet","local":"10.0.0.2","prefixlen":24,"netmask":"255.255.255.0","broadcast":"10.0.0.255"}],"link_type":"ether","address":"02:00:00:00:00:01","txqlen":1000},{"ifname":"lo","flags":["UP","LOOPBACK","RUNNING"],"mtu":65536,"addr_info":[{"family":"inet","local":"127.0.0.1","prefixlen":8,"netmask":"255.0.0.0"},{"family":"inet6","local":"::1","prefixlen":128,"scope":"host"}],"link_type":"loop","txqlen":1000,"stats":{"rx":{"packets":0,"bytes":0,"errors":0,"dropped":0,"overruns":0,"frame":0},"tx":{"packets":0,"bytes":0,"errors":0,"dropped":0,"overruns":0,"carrier":0,"collisions":0}}}]
$ rip -j -p ifconfig d0
[ {
        "ifname": "d0",
        "flags": [ "BROADCAST","NOARP" ],
        "mtu": 1500,
        "addr_info": [ {
                "family": "inet",
                "local": "10.0.0.1",
                "prefixlen": 24,
                "netmask": "255.255.255.0",
                "broadcast": "10.0.0.255"
            },{
                "family": "inet6",
                "local": "2001:db8::1",
                "prefixlen": 64,
                "scope": "global"
            } ],
        "link_type": "ether",
        "address": "02:00:00:00:00:01",
        "txqlen": 1000,
        "stats": {
            "rx": {
                "packets": 0,
                "bytes": 0,
                "errors": 0,
                "dropped": 0,
                "overruns": 0,
                "frame": 0
            },
            "tx": {
                "packets": 0,
                "bytes": 0,
                "errors": 0,
                "dropped": 0,
                "overruns": 0,
                "carrier": 0,
                "collisions": 0
            }
        }
    } ]
$ rip -j ifconfig -s d0:1
[{"ifname":"d0:1","flags":["BROADCAST","NOARP"],"mtu":1500,"addr_info":[{"family":"inet","local":"10.0.0.2","prefixlen":24,"netmask":"255.255.255.0","broadcast":"10.0.0.255"}],"link_type":"ether","address":"02:00:00:00:00:01","txqlen":1000}]
$ ip link add p0 type ipip local 10.0.0.1 remote 10.0.0.9
$ ip addr add 10.1.0.1 peer 10.1.0.2 dev p0
$ rip -j ifconfig p0
[{"ifname":"p0","flags":["POINTOPOINT","NOARP"],"mtu":1480,"addr_info":[{"family":"inet","local":"10.1.0.1","prefixlen":32,"netmask":"255.255.255.255","address":"10.1.0.2"}],"link_type":"tunnel","txqlen":1000,"stats":{"rx":{"packets":0,"bytes":0,"errors":0,"dropped":0,"overruns":0,"frame":0},"tx":{"packets":0,"bytes":0,"errors":0,"dropped":0,"overruns":0,"carrier":0,"collisions":0}}}]
$ rip -j ifconfig nix
[]
! nix: error fetching interface information: Device not found
? 1
$ rip -j ifconfig d0 mtu 1400
$ rip -j ifconfig d0 | grep -o '"mtu":[0-9]*'
"mtu":1400
# Called as ifconfig, the tool refuses the option, as the reference does.
$ ifconfig -j
! ifconfig: option `-j' not recognised.
! ifconfig: `--help' gives usage information.
? 1
