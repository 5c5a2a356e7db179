# Each option, and how it is shown.
$ ip link add r0 address 02:00:00:00:00:20 type vrf table 255
$ ip -d link show r0 | sed -n 3p
    vrf table 255 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add r1 address 02:00:00:00:00:21 type vrf table main
$ ip -d link show r1 | sed -n 3p
    vrf table 254 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add r2 address 02:00:00:00:00:22 type vrf table 0x10
$ ip -d link show r2 | sed -n 3p
    vrf table 16 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add r3 address 02:00:00:00:00:23 type vrf table 4294967295
$ ip -d link show r3 | sed -n 3p
    vrf table 4294967295 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
