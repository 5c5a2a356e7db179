# Options given more than once.
$ ip link add r0 address 02:00:00:00:00:20 type vrf table 5 table 6 table 7
$ ip -d link show r0 | sed -n 3p
    vrf table 7 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
