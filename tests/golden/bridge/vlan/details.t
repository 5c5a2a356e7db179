# All that is known of them.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge vlan_filtering 1 mcast_snooping 0
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ bridge vlan add dev va vid 10-12
$ bridge -d vlan
port              vlan-id ·
br0               1 PVID Egress Untagged
                    state forwarding mcast_router 1 neigh_suppress off·
va                1 PVID Egress Untagged
                    state forwarding mcast_router 1 neigh_suppress off·
                  10-12
                    state forwarding mcast_router 1 neigh_suppress off·
$ bridge -j -d -p vlan show dev va
[ {
        "ifname": "va",
        "vlans": [ {
                "vlan": 1,
                "flags": [ "PVID","Egress Untagged" ],
                "state": "forwarding",
                "mcast_router": 1,
                "neigh_suppress": false
            },{
                "vlan": 10,
                "vlanEnd": 12,
                "state": "forwarding",
                "mcast_router": 1,
                "neigh_suppress": false
            } ]
    } ]
$ bridge -d -c vlan show dev va
port              vlan-id ·
⟨1b⟩[36mva                ⟨1b⟩[0m1 PVID Egress Untagged
                    state forwarding mcast_router 1 neigh_suppress off·
                  10-12
                    state forwarding mcast_router 1 neigh_suppress off·
$ bridge -o -d vlan show dev va
port              vlan-id ·
va                1 PVID Egress Untagged\                    state forwarding mcast_router 1 neigh_suppress off \                  10-12\                    state forwarding mcast_router 1 neigh_suppress off \∅
$ bridge -s -d vlan show dev va
port              vlan-id ·
va                1 PVID Egress Untagged
                    state forwarding mcast_router 1 neigh_suppress off·
                    RX: 0 bytes 0 packets
                    TX: 0 bytes 0 packets
                  10
                    state forwarding mcast_router 1 neigh_suppress off·
                    RX: 0 bytes 0 packets
                    TX: 0 bytes 0 packets
                  11
                    state forwarding mcast_router 1 neigh_suppress off·
                    RX: 0 bytes 0 packets
                    TX: 0 bytes 0 packets
                  12
                    state forwarding mcast_router 1 neigh_suppress off·
                    RX: 0 bytes 0 packets
                    TX: 0 bytes 0 packets
$ bridge -o -s -d vlan show dev va vid 1
port              vlan-id ·
va                1 PVID Egress Untagged\                    state forwarding mcast_router 1 neigh_suppress off \                    RX: 0 bytes 0 packets
                    TX: 0 bytes 0 packets
$ bridge -s -d -j vlan show dev va vid 1
[{"ifname":"va","vlans":[{"vlan":1,"flags":["PVID","Egress Untagged"],"state":"forwarding","mcast_router":1,"neigh_suppress":false,"rx_bytes":0,"rx_packets":0,"tx_bytes":0,"tx_packets":0}]}]
