# Any is all zeros among the targets of neighbour solicitation.
$ ip link add b0 address 02:00:00:00:00:01 type bond mode active-backup arp_interval 100 ns_ip6_target any
! Error: invalid option value.
? 2
$ ip link add b0 address 02:00:00:00:00:01 type bond mode active-backup arp_interval 100 ns_ip6_target 2001:db8::1,any
! Error: invalid option value.
? 2
$ ip link add b0 address 02:00:00:00:00:01 type bond mode active-backup arp_interval 100 ns_ip6_target all
! Error: invalid option value.
? 2
$ ip link add b0 address 02:00:00:00:00:01 type bond mode active-backup arp_interval 100 ns_ip6_target default
! Error: invalid option value.
? 2
$ ip link add b0 address 02:00:00:00:00:01 type bond mode active-backup arp_interval 100 ns_ip6_target 10.0.0.1
! Error: inet6 address is expected rather than "10.0.0.1".
? 1
$ ip link add b1 address 02:00:00:00:00:02 type bond mode active-backup arp_interval 100 ns_ip6_target 2001:db8::1
$ ip link set b1 type bond ns_ip6_target any
! Error: invalid option value.
? 2
$ ip -d link show b1 | grep -o 'ns_ip6_target [^ ]*'
? 1
