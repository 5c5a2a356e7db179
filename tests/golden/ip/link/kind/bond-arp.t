#! needs vm
# ARP targets are a list; an empty one clears it.
$ ip link add b0 address 02:00:00:00:00:01 type bond mode active-backup arp_interval 100 arp_ip_target 10.0.0.1,10.0.0.2 arp_validate active arp_all_targets all arp_missed_max 3
$ ip -d link show b0
$ ip -j -d link show b0
$ ip link set b0 type bond arp_ip_target 10.0.0.3 arp_validate filter_backup
$ ip -d link show b0
$ ip link set b0 type bond arp_validate none arp_all_targets any
$ ip -d link show b0
$ ip -j -d link show b0
$ ip link set b0 type bond arp_ip_target
$ ip -d link show b0
$ ip link set b0 type bond arp_interval 0
$ ip -d link show b0
