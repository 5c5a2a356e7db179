#! needs vm
#! mask permaddr
# In UDP, and with the route saying where to.
$ ip link add t0 type ip6tnl remote 2001:db8::2 local 2001:db8::1 encap fou encap-sport auto encap-dport 5555
$ ip -d link show t0
$ ip -j -d link show t0
$ ip link set t0 type ip6tnl encap gue encap-csum encap-remcsum
$ ip -d link show t0
$ ip link set t0 type ip6tnl noencap
$ ip -d link show t0
$ ip link add t1 type ip6tnl external
$ ip -d link show t1
$ ip -j -d link show t1
$ ip link add t2 type ip6tnl remote 2001:db8::4 encap x
