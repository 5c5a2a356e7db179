#! needs vm
# The rest of the options.
$ ip link add b0 address 02:00:00:00:00:01 type bond resend_igmp 3 num_grat_arp 4 all_slaves_active 1 min_links 2 lp_interval 10 packets_per_slave 5
$ ip -d link show b0
$ ip -j -d link show b0
$ ip link set b0 type bond num_unsol_na 6 resend 0 min 0 lp 1 packets 0 all_slaves_active 0
$ ip -d link show b0
$ ip link set b0 type bond fail_over_mac follow
$ ip link set b0 type bond mode active-backup fail_over_mac follow
$ ip -d link show b0
$ ip link set b0 type bond miimon 100 miimon 200 num_grat_arp 1 num_unsol_na 2
$ ip -d link show b0
