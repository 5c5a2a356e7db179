# Only some of them.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge vlan_filtering 1 mcast_snooping 0
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ bridge vlan add dev va vid 10-14
$ bridge vlan show vid 12
port              vlan-id ·
va                12
$ bridge -com vlan show vid 12
port              vlan-id ·
va                10-14
$ bridge -j -com vlan show vid 12
[{"ifname":"va","vlans":[{"vlan":10,"vlanEnd":14,"flags":[]}]}]
$ bridge -d vlan show vid 12 dev va
port              vlan-id ·
va                10-14
                    state forwarding mcast_router 1 neigh_suppress off·
$ bridge vlan show vid 99
port              vlan-id ·
$ bridge -j vlan show vid 99
[]
$ bridge -d -j vlan lst vid 99
[]
$ bridge vlan l dev lo
port              vlan-id ·
$ bridge vlan show foo dev br0
port              vlan-id ·
br0               1 PVID Egress Untagged
