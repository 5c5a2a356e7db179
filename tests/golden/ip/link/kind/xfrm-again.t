#! needs qemu
# Options given more than once.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add x0 type xfrm if_id 5 if_id 1
$ ip -d link show x0 | sed -n 3p
    xfrm if_id 0x1 addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add x1 type xfrm if_id 5 dev e0 dev lo
$ ip -d link show x1 | sed -n 3p
    xfrm if_id 0x5 addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
