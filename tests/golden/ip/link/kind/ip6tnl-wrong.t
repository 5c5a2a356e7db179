#! needs vm
#! mask permaddr
# What is wrong is named, and nothing is made.
$ ip link add t0 type ip6tnl remote
$ ip link add t0 type ip6tnl remote x
$ ip link add t0 type ip6tnl remote 10.0.0.1
$ ip link add t0 type ip6tnl local x
$ ip link add t0 type ip6tnl remote 2001:db8::2 hoplimit 256
$ ip link add t0 type ip6tnl remote 2001:db8::2 ttl x
$ ip link add t0 type ip6tnl remote 2001:db8::2 tclass x
$ ip link add t0 type ip6tnl remote 2001:db8::2 flowlabel x
$ ip link add t0 type ip6tnl remote 2001:db8::2 flowlabel 0x100000
$ ip link add t0 type ip6tnl remote 2001:db8::2 dscp x
$ ip link add t0 type ip6tnl remote 2001:db8::2 mode x
$ ip link add t0 type ip6tnl remote 2001:db8::2 fwmark x
$ ip link add t0 type ip6tnl remote 2001:db8::2 dev nosuch
$ ip link add t0 type ip6tnl remote 2001:db8::2 what
$ ip link set t0 type ip6tnl remote 2001:db8::2
$ ip link show type ip6tnl
