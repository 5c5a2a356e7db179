#! needs vm
# Neighbour solicitation targets are a list of IPv6 addresses.
$ ip link add b0 address 02:00:00:00:00:01 type bond mode active-backup arp_interval 100 ns_ip6_target 2001:db8::1,2001:db8::2
$ ip -d link show b0
$ ip -j -d link show b0
$ ip link set b0 type bond ns_ip6_target 2001:db8::3
$ ip -d link show b0
$ ip link set b0 type bond ns_ip6_target 10.0.0.1
$ ip link set b0 type bond ns_ip6_target x
$ ip link set b0 type bond ns_ip6_target
$ ip -d link show b0
