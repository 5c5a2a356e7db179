#! needs vm
#! mask permaddr
# Anything in IPv6.
$ ip link add t0 type ip6tnl remote 2001:db8::2 local 2001:db8::1
$ ip -d link show t0
$ ip -j -d link show t0
$ ip link add t1 type ip6tnl remote 2001:db8::3 local 2001:db8::1 mode ip6ip6 hoplimit 5 tclass 0x10 flowlabel 0x12345 encaplimit 3 dscp inherit fwmark 5
$ ip -d link show t1
$ ip -j -d link show t1
$ ip link set t1 type ip6tnl encaplimit none tclass inherit flowlabel inherit mode ipip6
$ ip -d link show t1
$ ip -j -d link show t1
$ ip link set t1 type ip6tnl fwmark inherit allow-localremote mode any
$ ip -d link show t1
$ ip -j -d link show t1
$ ip link set t1 type ip6tnl fwmark 0 noallow-localremote ttl inherit tc 4
$ ip -d link show t1
$ ip link add t2 type ip6tnl help
