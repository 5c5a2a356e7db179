# VLANs and ports.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge vlan_filtering 1 mcast_snooping 0
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ events bridge monitor vlan link
$ bridge vlan add dev va vid 7-9
$ bridge vlan global set dev br0 vid 7 mcast_querier 1
$ bridge fdb add 02:00:00:00:01:01 dev va master static
$ ip link set va nomaster
$ events
va                7-9
                    state forwarding mcast_router 1 neigh_suppress off·
4: va@vb: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 master br0 state disabled priority 32 cost 2·
br0               7
                    mcast_snooping 1 mcast_querier 1 mcast_igmp_version 2 mcast_mld_version 1 mcast_last_member_count 2 mcast_last_member_interval 100 mcast_startup_query_count 2 mcast_startup_query_interval 3125 mcast_membership_interval 26000 mcast_querier_interval 25500 mcast_query_interval 12500 mcast_query_response_interval 1000 msti 0·
4: va@vb: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 master br0·
4: va@vb: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 master br0 state disabled priority 32 cost 2·
Deleted 4: va@vb: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 master br0·
Deleted va                1
                    state disabled·
Deleted va                7-9
                    state disabled·
4: va@vb: <BROADCAST,MULTICAST,M-DOWN> mtu 1500·
2: br0: <BROADCAST,MULTICAST> mtu 1500·
