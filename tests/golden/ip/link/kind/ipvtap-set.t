# Each option, and how it is shown.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 i0 address 02:00:00:00:00:20 type ipvtap
$ ip -d link show i0 | sed -n 3p
    ipvtap  mode l3 bridge addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del i0
$ ip link add link e0 i1 address 02:00:00:00:00:21 type ipvtap mode l2
$ ip -d link show i1 | sed -n 3p
    ipvtap  mode l2 bridge addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del i1
$ ip link add link e0 i2 address 02:00:00:00:00:22 type ipvtap mode l3
$ ip -d link show i2 | sed -n 3p
    ipvtap  mode l3 bridge addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del i2
$ ip link add link e0 i3 address 02:00:00:00:00:23 type ipvtap mode l3s
$ ip -d link show i3 | sed -n 3p
    ipvtap  mode l3s bridge addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del i3
$ ip link add link e0 i4 address 02:00:00:00:00:24 type ipvtap mode l2 private
$ ip -d link show i4 | sed -n 3p
    ipvtap  mode l2 private addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del i4
$ ip link add link e0 i5 address 02:00:00:00:00:25 type ipvtap mode l3 vepa
$ ip -d link show i5 | sed -n 3p
    ipvtap  mode l3 vepa addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del i5
$ ip link add link e0 i6 address 02:00:00:00:00:26 type ipvtap bridge
$ ip -d link show i6 | sed -n 3p
    ipvtap  mode l3 bridge addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del i6
