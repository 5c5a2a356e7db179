#! since 7
# What VLANs of a bridge and of its ports count.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge vlan_filtering 1 vlan_stats_enabled 1 vlan_stats_per_port 1
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ bridge vlan add dev va vid 1000 untagged
$ bridge vlan add dev br0 vid 7-8 self
$ ip stats show dev va group xstats_slave subgroup bridge suite vlan
4: va: group xstats_slave subgroup bridge suite vlan
                  1 PVID Egress Untagged
                    RX: 0 bytes 0 packets
                    TX: 0 bytes 0 packets
␤
                  1000 Egress Untagged
                    RX: 0 bytes 0 packets
                    TX: 0 bytes 0 packets
␤
$ ip stats show dev br0 group xstats subgroup bridge suite vlan
2: br0: group xstats subgroup bridge suite vlan
                  1 PVID Egress Untagged
                    RX: 0 bytes 0 packets
                    TX: 0 bytes 0 packets
␤
                  7
                    RX: 0 bytes 0 packets
                    TX: 0 bytes 0 packets
␤
                  8
                    RX: 0 bytes 0 packets
                    TX: 0 bytes 0 packets
␤
                  1000
                    RX: 0 bytes 0 packets
                    TX: 0 bytes 0 packets
␤
$ ip stats show group xstats subgroup bridge suite vlan
1: lo: group xstats subgroup bridge suite vlan
␤
2: br0: group xstats subgroup bridge suite vlan
                  1 PVID Egress Untagged
                    RX: 0 bytes 0 packets
                    TX: 0 bytes 0 packets
␤
                  7
                    RX: 0 bytes 0 packets
                    TX: 0 bytes 0 packets
␤
                  8
                    RX: 0 bytes 0 packets
                    TX: 0 bytes 0 packets
␤
                  1000
                    RX: 0 bytes 0 packets
                    TX: 0 bytes 0 packets
␤
␤
3: vb: group xstats subgroup bridge suite vlan
␤
4: va: group xstats subgroup bridge suite vlan
␤
$ ip stats show group xstats subgroup bridge suite vlan suite stp
1: lo: group xstats subgroup bridge suite vlan
1: lo: group xstats subgroup bridge suite stp
␤
2: br0: group xstats subgroup bridge suite vlan
                  1 PVID Egress Untagged
                    RX: 0 bytes 0 packets
                    TX: 0 bytes 0 packets
␤
                  7
                    RX: 0 bytes 0 packets
                    TX: 0 bytes 0 packets
␤
                  8
                    RX: 0 bytes 0 packets
                    TX: 0 bytes 0 packets
␤
                  1000
                    RX: 0 bytes 0 packets
                    TX: 0 bytes 0 packets
␤
2: br0: group xstats subgroup bridge suite stp
␤
3: vb: group xstats subgroup bridge suite vlan
3: vb: group xstats subgroup bridge suite stp
␤
4: va: group xstats subgroup bridge suite vlan
4: va: group xstats subgroup bridge suite stp
␤
$ ip -j -p stats show dev va group xstats_slave subgroup bridge suite vlan
[ {
        "ifindex": 4,
        "ifname": "va",
        "group": "xstats_slave",
        "subgroup": "bridge",
        "suite": "vlan",
        "vlans": [ {
                "vid": 1,
                "flags": [ "PVID","Egress Untagged" ],
                "rx_bytes": 0,
                "rx_packets": 0,
                "tx_bytes": 0,
                "tx_packets": 0
            },{
                "vid": 1000,
                "flags": [ "Egress Untagged" ],
                "rx_bytes": 0,
                "rx_packets": 0,
                "tx_bytes": 0,
                "tx_packets": 0
            } ]
    } ]
$ ip -j stats show group xstats subgroup bridge suite vlan
[{"ifindex":1,"ifname":"lo","group":"xstats","subgroup":"bridge","suite":"vlan","vlans":[]},{"ifindex":2,"ifname":"br0","group":"xstats","subgroup":"bridge","suite":"vlan","vlans":[{"vid":1,"flags":["PVID","Egress Untagged"],"rx_bytes":0,"rx_packets":0,"tx_bytes":0,"tx_packets":0},{"vid":7,"flags":[],"rx_bytes":0,"rx_packets":0,"tx_bytes":0,"tx_packets":0},{"vid":8,"flags":[],"rx_bytes":0,"rx_packets":0,"tx_bytes":0,"tx_packets":0},{"vid":1000,"flags":[],"rx_bytes":0,"rx_packets":0,"tx_bytes":0,"tx_packets":0}]},{"ifindex":3,"ifname":"vb","group":"xstats","subgroup":"bridge","suite":"vlan","vlans":[]},{"ifindex":4,"ifname":"va","group":"xstats","subgroup":"bridge","suite":"vlan","vlans":[]}]
$ ip -o stats show dev va group xstats_slave subgroup bridge suite vlan
4: va: group xstats_slave subgroup bridge suite vlan\                  1 PVID Egress Untagged\                    RX: 0 bytes 0 packets
                    TX: 0 bytes 0 packets
\                  1000 Egress Untagged\                    RX: 0 bytes 0 packets
                    TX: 0 bytes 0 packets
\∅
$ ip stats show group xstats suite vlan
! Error: suite vlan requested without selecting a subgroup first
? 22
$ ip stats show group xstats subgroup bond suite vlan
! Error: no suite named vlan found inside bond
? 22
$ ip stats show group xstats subgroup bridge suite vla
! Error: no suite named vla found inside bridge
? 22
