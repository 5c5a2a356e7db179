# Each option, and how it is shown.
$ ip link add b0 address 02:00:00:00:00:20 type batadv
$ ip -d link show b0 | sed -n 3p
    batadv addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add b1 address 02:00:00:00:00:21 type batadv ra BATMAN_IV
$ ip -d link show b1 | sed -n 3p
    batadv addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add b2 address 02:00:00:00:00:22 type batadv ra BATMAN_V
$ ip -d link show b2 | sed -n 3p
    batadv addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
