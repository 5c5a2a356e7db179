# Each option, and how it is shown.
$ ip link add w0 type vxcan peer name q1
$ ip -d link show w0 | sed -n 3p
    vxcan numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add w1 type vxcan peer q2
$ ip -d link show w1 | sed -n 3p
    vxcan numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add w2 type vxcan peer name q3 mtu 72
$ ip -d link show w2 | sed -n 3p
    vxcan numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add w3 type vxcan peer
$ ip -d link show w3 | sed -n 3p
    vxcan numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
