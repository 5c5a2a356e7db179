#! mask timers
$ ip link add br0 address 02:00:00:00:00:03 type bridge mcast_snooping 0 mcast_query_use_ifaddr 1 mcast_hash_elasticity 3 mcast_hash_max 512 mcast_router 2 mcast_stats_enabled 1 mcast_igmp_version 3 mcast_mld_version 2
$ ip -d link show br0
$ ip link set br0 type bridge mcast_hash_max 3
$ ip link set br0 type bridge mcast_hash_max x
$ ip link set br0 type bridge mcast_router 7
$ ip link set br0 type bridge mcast_igmp_version 7
$ ip link set br0 type bridge mcast_mld_version 0
$ ip link set br0 type bridge mcast 1
