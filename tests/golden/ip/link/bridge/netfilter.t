#! mask timers
$ ip link add br0 address 02:00:00:00:00:03 type bridge nf_call_iptables 1 nf_call_ip6tables 1 nf_call_arptables 1
$ ip -d link show br0
$ ip link set br0 type bridge nf_call_iptables 0 nf_call_ip6tables 0 nf_call_arptables 0
$ ip link set br0 type bridge nf_call_iptables x
$ ip link set br0 type bridge nf 1
