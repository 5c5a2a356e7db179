#! needs vm
# Mirrored frames over GRE.
$ ip link add e0 address 02:00:00:00:00:01 type erspan remote 10.0.0.2 local 10.0.0.1 seq key 100 erspan_ver 1 erspan 123
$ ip -d link show e0
$ ip -j -d link show e0
$ ip link add e1 address 02:00:00:00:00:02 type erspan remote 10.0.0.3 local 10.0.0.1 seq key 100 erspan_ver 2 erspan_dir egress erspan_hwid 17
$ ip -d link show e1
$ ip -j -d link show e1
$ ip link set e1 type erspan erspan_dir ingress erspan_hwid 0x3
$ ip -d link show e1
$ ip link set e0 type erspan erspan 5
$ ip -d link show e0
$ ip link add e2 address 02:00:00:00:00:03 type erspan remote 10.0.0.5 local 10.0.0.1 seq key 1 erspan_ver 0
$ ip -d link show e2
