# Options given more than once.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 i0 address 02:00:00:00:00:20 type ipvtap mode l2 mode l3
$ ip -d link show i0 | sed -n 3p
    ipvtap  mode l3 bridge addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del i0
$ ip link add link e0 i1 address 02:00:00:00:00:21 type ipvtap private private
! ipvtap: unknown option "private"?
! Usage: …
? 1
$ ip -d link show i1 | sed -n 3p
! Device "i1" does not exist.
$ ip link del i1
! Cannot find device "i1"
? 1
$ ip link add link e0 i2 address 02:00:00:00:00:22 type ipvtap mode l3 mode l3s bridge
$ ip -d link show i2 | sed -n 3p
    ipvtap  mode l3s bridge addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del i2
