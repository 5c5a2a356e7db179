#! needs qemu
# What is set can be changed.
$ ip link add n0 type netkit
$ ip link set n0 type netkit blackhole
$ ip -d link show n0 | sed -n 3p
    netkit mode l3 type primary policy blackhole peer policy forward scrub default peer scrub default addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set n0 type netkit forward
$ ip -d link show n0 | sed -n 3p
    netkit mode l3 type primary policy forward peer policy forward scrub default peer scrub default addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set n0 type netkit peer blackhole
$ ip -d link show n0 | sed -n 3p
    netkit mode l3 type primary policy forward peer policy blackhole scrub default peer scrub default addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set n0 type netkit mode l3
! Error: netkit link operating mode cannot be changed after device creation.
? 2
$ ip -d link show n0 | sed -n 3p
    netkit mode l3 type primary policy forward peer policy blackhole scrub default peer scrub default addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link change n0 type netkit
