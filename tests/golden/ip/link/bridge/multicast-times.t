#! mask timers
$ ip link add br0 address 02:00:00:00:00:03 type bridge mcast_last_member_count 3 mcast_startup_query_count 4 mcast_last_member_interval 200 mcast_membership_interval 300 mcast_querier_interval 400 mcast_query_interval 500 mcast_query_response_interval 600 mcast_startup_query_interval 700
$ ip -d link show br0
$ ip -d -j link show br0
$ ip link set br0 type bridge mcast_query_interval x
$ ip link set br0 type bridge mcast_last_member_count
$ ip link set br0 type bridge mcast_membership_interval -5
