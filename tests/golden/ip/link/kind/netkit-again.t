#! needs qemu
# Options given more than once.
$ ip link add n0 type netkit mode l2 mode l3
! Error: duplicate "mode": "l3" is the second value.
? 255
$ ip -d link show n0 | sed -n 3p
! Device "n0" does not exist.
$ ip link add n1 type netkit forward blackhole
$ ip -d link show n1 | sed -n 3p
    netkit mode l3 type primary policy blackhole peer policy forward scrub default peer scrub default addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add n2 type netkit scrub none scrub default
$ ip -d link show n2 | sed -n 3p
    netkit mode l3 type primary policy forward peer policy forward scrub default peer scrub default addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
