# What they have counted.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge vlan_filtering 1 mcast_snooping 0
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ bridge vlan add dev va vid 10
$ bridge vlan add dev br0 vid 20 self
$ bridge -s vlan
port              vlan-id
br0               1 PVID Egress Untagged
                    RX: 0 bytes 0 packets
                    TX: 0 bytes 0 packets
                  20
                    RX: 0 bytes 0 packets
                    TX: 0 bytes 0 packets
va                1 PVID Egress Untagged
                    RX: 0 bytes 0 packets
                    TX: 0 bytes 0 packets
                  10
                    RX: 0 bytes 0 packets
                    TX: 0 bytes 0 packets
$ bridge -s -j -p vlan
[ {
        "ifname": "br0",
        "vlans": [ {
                "vid": 1,
                "flags": [ "PVID","Egress Untagged" ],
                "rx_bytes": 0,
                "rx_packets": 0,
                "tx_bytes": 0,
                "tx_packets": 0
            },{
                "vid": 20,
                "flags": [ ],
                "rx_bytes": 0,
                "rx_packets": 0,
                "tx_bytes": 0,
                "tx_packets": 0
            } ]
    },{
        "ifname": "va",
        "vlans": [ {
                "vid": 1,
                "flags": [ "PVID","Egress Untagged" ],
                "rx_bytes": 0,
                "rx_packets": 0,
                "tx_bytes": 0,
                "tx_packets": 0
            },{
                "vid": 10,
                "rx_bytes": 0,
                "rx_packets": 0,
                "tx_bytes": 0,
                "tx_packets": 0
            } ]
    } ]
$ bridge -s vlan show vid 10
port              vlan-id
va                10
                    RX: 0 bytes 0 packets
                    TX: 0 bytes 0 packets
$ bridge -o -s vlan show dev va vid 10
port              vlan-id
va                10\                    RX: 0 bytes 0 packets
                    TX: 0 bytes 0 packets
$ bridge -s vlan tunnelshow dev va
port              vlan-id
va                1 PVID Egress Untagged
                    RX: 0 bytes 0 packets
                    TX: 0 bytes 0 packets
                  10
                    RX: 0 bytes 0 packets
                    TX: 0 bytes 0 packets
$ bridge -s -j vlan show vid 99
[]
