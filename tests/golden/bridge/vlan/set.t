# What a port's VLAN may be set to.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge vlan_filtering 1 mcast_snooping 0
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ ip link set br0 type bridge mcast_snooping 1 mcast_vlan_snooping 1
$ bridge vlan add dev va vid 10-12
$ bridge vlan set dev va vid 10-12 state blocking neigh_suppress on
$ bridge vlan se vid 10 dev va state 3 mcast_router 2 mcast_max_groups 9
$ bridge -d vlan show dev va
port              vlan-id ·
va                1 PVID Egress Untagged
                    state forwarding mcast_router 1 mcast_n_groups 0 mcast_max_groups 0 neigh_suppress off·
                  10
                    state forwarding mcast_router 2 mcast_n_groups 0 mcast_max_groups 9 neigh_suppress on·
                  11-12
                    state blocking mcast_router 1 mcast_n_groups 0 mcast_max_groups 0 neigh_suppress on·
$ bridge -d -j vlan show dev va vid 10
[{"ifname":"va","vlans":[{"vlan":10,"state":"forwarding","mcast_router":2,"mcast_n_groups":0,"mcast_max_groups":9,"neigh_suppress":true}]}]
$ bridge vlan set dev va vid 1 foo state learning
$ bridge -d vlan show dev va vid 1
port              vlan-id ·
va                1 PVID Egress Untagged
                    state learning mcast_router 1 mcast_n_groups 0 mcast_max_groups 0 neigh_suppress off·
