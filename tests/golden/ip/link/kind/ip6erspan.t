#! needs vm
# Mirrored frames over GRE over IPv6.
$ ip link add e0 address 02:00:00:00:00:01 type ip6erspan remote 2001:db8::2 local 2001:db8::1 seq key 100 erspan_ver 1 erspan 123
$ ip -d link show e0
$ ip -j -d link show e0
$ ip link add e1 address 02:00:00:00:00:02 type ip6erspan remote 2001:db8::3 local 2001:db8::1 seq key 100 erspan_ver 2 erspan_dir egress erspan_hwid 17
$ ip -d link show e1
$ ip -j -d link show e1
$ ip link set e1 type ip6erspan erspan_dir ingress
$ ip -d link show e1
$ ip link set e1 type ip6erspan erspan_ver 3
$ ip link set e1 type ip6erspan erspan_dir up
$ ip link set e1 type ip6erspan erspan_hwid 64
$ ip link set e1 type ip6erspan erspan x
$ ip link add e2 type ip6erspan help
