#! needs vm
#! mask permaddr
# GRE over IPv6.
$ ip link add g0 type ip6gre remote 2001:db8::2 local 2001:db8::1
$ ip -d link show g0
$ ip -j -d link show g0
$ ip link add g1 type ip6gre remote 2001:db8::3 local 2001:db8::1 hoplimit 5 tclass 0x10 key 7 seq csum flowlabel 0x12345 encaplimit 3 dscp inherit fwmark 5
$ ip -d link show g1
$ ip -j -d link show g1
$ ip link set g1 type ip6gre encaplimit none tclass inherit flowlabel inherit
$ ip -d link show g1
$ ip -j -d link show g1
$ ip link set g1 type ip6gre fwmark inherit allow-localremote
$ ip -d link show g1
$ ip -j -d link show g1
$ ip link set g1 type ip6gre nokey noseq nocsum fwmark 0 noallow-localremote ttl inherit
$ ip -d link show g1
$ ip link add g2 type ip6gre help
