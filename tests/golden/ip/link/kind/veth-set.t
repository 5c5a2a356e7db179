# Each option, and how it is shown.
$ ip link add w0 address 02:00:00:00:00:20 type veth peer name q1
$ ip -d link show w0 | sed -n 3p
    veth addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add w1 address 02:00:00:00:00:21 type veth peer q2 mtu 1400
$ ip -d link show w1 | sed -n 3p
    veth addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add w2 address 02:00:00:00:00:22 type veth peer name q3 address 02:00:00:00:00:33 up
! RTNETLINK answers: Transport endpoint is not connected
? 2
$ ip -d link show w2 | sed -n 3p
! Device "w2" does not exist.
$ ip link add w3 address 02:00:00:00:00:23 type veth peer name q4 txqueuelen 5 index 77
$ ip -d link show w3 | sed -n 3p
    veth addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add w4 address 02:00:00:00:00:24 type veth peer
$ ip -d link show w4 | sed -n 3p
    veth addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
