#! needs qemu
# Each option, and how it is shown.
$ ip link add n0 type netkit mode l2
$ ip -d link show n0 | sed -n 3p
    netkit mode l2 type primary policy forward peer policy forward scrub default peer scrub default addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add n1 type netkit mode l3
$ ip -d link show n1 | sed -n 3p
    netkit mode l3 type primary policy forward peer policy forward scrub default peer scrub default addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add n2 type netkit mode l3 blackhole
$ ip -d link show n2 | sed -n 3p
    netkit mode l3 type primary policy blackhole peer policy forward scrub default peer scrub default addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add n3 type netkit mode l2 forward
$ ip -d link show n3 | sed -n 3p
    netkit mode l2 type primary policy forward peer policy forward scrub default peer scrub default addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add n4 type netkit mode l3 scrub none
$ ip -d link show n4 | sed -n 3p
    netkit mode l3 type primary policy forward peer policy forward scrub none peer scrub default addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add n5 type netkit peer name q1
$ ip -d link show n5 | sed -n 3p
    netkit mode l3 type primary policy forward peer policy forward scrub default peer scrub default addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add n6 type netkit mode l3 peer forward name q2
$ ip -d link show n6 | sed -n 3p
    netkit mode l3 type primary policy forward peer policy forward scrub default peer scrub default addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add n7 type netkit peer blackhole scrub default name q3
$ ip -d link show n7 | sed -n 3p
    netkit mode l3 type primary policy forward peer policy blackhole scrub default peer scrub default addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
