# Options given more than once.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 m0 address 02:00:00:00:00:20 type macvlan mode bridge mode vepa
$ ip -d link show m0 | sed 1,2d
    macvlan mode vepa bcqueuelen 1000 usedbcqueuelen 1000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del m0
$ ip link add link e0 m1 address 02:00:00:00:00:21 type macvlan bcqueuelen 1 bcqueuelen 2
$ ip -d link show m1 | sed 1,2d
    macvlan mode vepa bcqueuelen 2 usedbcqueuelen 2 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del m1
$ ip link add link e0 m2 address 02:00:00:00:00:22 type macvlan mode passthru nopromisc nopromisc
$ ip -d link show m2 | sed 1,2d
    macvlan mode passthru nopromisc bcqueuelen 1000 usedbcqueuelen 1000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del m2
