# What holds for a whole bridge.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge vlan_filtering 1 mcast_snooping 0
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ ip link set br0 type bridge mcast_snooping 1 mcast_vlan_snooping 1
$ bridge vlan global set dev br0 vid 1 mcast_snooping 1 mcast_querier 0 mcast_igmp_version 3 mcast_mld_version 2
$ bridge vlan global set dev br0 vid 1 mcast_last_member_count 3 mcast_last_member_interval 200 mcast_startup_query_count 4
$ bridge vlan global set dev br0 vid 1 mcast_startup_query_interval 4000 mcast_membership_interval 30000 mcast_querier_interval 30000
$ bridge vlan global set dev br0 vid 1 mcast_query_interval 15000 mcast_query_response_interval 500
$ bridge vlan global
port              vlan-id ·
br0               1
                    mcast_snooping 1 mcast_querier 0 mcast_igmp_version 3 mcast_mld_version 2 mcast_last_member_count 3 mcast_last_member_interval 200 mcast_startup_query_count 4 mcast_startup_query_interval 4000 mcast_membership_interval 30000 mcast_querier_interval 30000 mcast_query_interval 15000 mcast_query_response_interval 500 msti 0·
$ bridge -j -p vlan global show
[ {
        "ifname": "br0",
        "vlans": [ {
                "vlan": 1,
                "mcast_snooping": 1,
                "mcast_querier": 0,
                "mcast_igmp_version": 3,
                "mcast_mld_version": 2,
                "mcast_last_member_count": 3,
                "mcast_last_member_interval": 200,
                "mcast_startup_query_count": 4,
                "mcast_startup_query_interval": 4000,
                "mcast_membership_interval": 30000,
                "mcast_querier_interval": 30000,
                "mcast_query_interval": 15000,
                "mcast_query_response_interval": 500,
                "msti": 0
            } ]
    } ]
$ bridge -o -c vlan global list vid 1
port              vlan-id ·
⟨1b⟩[36mbr0               ⟨1b⟩[0m1\                    mcast_snooping 1 mcast_querier 0 mcast_igmp_version 3 mcast_mld_version 2 mcast_last_member_count 3 mcast_last_member_interval 200 mcast_startup_query_count 4 mcast_startup_query_interval 4000 mcast_membership_interval 30000 mcast_querier_interval 30000 mcast_query_interval 15000 mcast_query_response_interval 500 msti 0 \∅
$ bridge vlan global show vid 2
port              vlan-id ·
$ bridge vlan global show dev va
port              vlan-id ·
