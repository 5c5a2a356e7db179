# A column of names is as many bytes wide.
$ ip link add "$(printf '\377\377\377\377\377')" address 02:00:00:00:00:01 type bridge vlan_filtering 1 mcast_snooping 0
$ ip link add é address 02:00:00:00:00:02 type dummy
$ ip link set é master "$(printf '\377\377\377\377\377')"
$ bridge vlan add dev é vid 5
$ bridge vlan
port              vlan-id ·
⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩             1 PVID Egress Untagged
é                1 PVID Egress Untagged
                  5
$ bridge vlan show dev é
port              vlan-id ·
é                1 PVID Egress Untagged
                  5
$ bridge vlan global
port              vlan-id ·
⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩             1
                    mcast_snooping 1 mcast_querier 0 mcast_igmp_version 2 mcast_mld_version 1 mcast_last_member_count 2 mcast_last_member_interval 100 mcast_startup_query_count 2 mcast_startup_query_interval 3125 mcast_membership_interval 26000 mcast_querier_interval 25500 mcast_query_interval 12500 mcast_query_response_interval 1000 msti 0·
                  5
                    mcast_snooping 1 mcast_querier 0 mcast_igmp_version 2 mcast_mld_version 1 mcast_last_member_count 2 mcast_last_member_interval 100 mcast_startup_query_count 2 mcast_startup_query_interval 3125 mcast_membership_interval 26000 mcast_querier_interval 25500 mcast_query_interval 12500 mcast_query_response_interval 1000 msti 0·
