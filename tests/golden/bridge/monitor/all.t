# All changes, and what each is of.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge vlan_filtering 1 mcast_snooping 0
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ events bridge monitor all
$ bridge fdb add 02:00:00:00:01:01 dev va master static
$ bridge link set dev va cost 9
$ bridge vlan add dev va vid 7
$ bridge vlan set dev va vid 7 state blocking
$ bridge vlan del dev va vid 7
$ events
[NEIGH]02:00:00:00:01:01 dev va master br0 static
[NEIGH]02:00:00:00:01:01 dev va vlan 1 master br0 static
[LINK]4: va@vb: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 master br0 state disabled priority 32 cost 9·
[NEIGH]02:00:00:00:00:0a dev va vlan 7 master br0 permanent
[VLAN]va                7
                    state forwarding mcast_router 1 neigh_suppress off·
[LINK]4: va@vb: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 master br0 state disabled priority 32 cost 9·
[VLAN]va                7
                    state blocking mcast_router 1 neigh_suppress off·
[NEIGH]Deleted 02:00:00:00:00:0a dev va vlan 7 master br0 permanent
[VLAN]Deleted va                7
                    state disabled·
[LINK]4: va@vb: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 master br0 state disabled priority 32 cost 9·
