# Words cut short.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 m0 address 02:00:00:00:00:20 type macvlan mo bridge
$ ip -d link show m0 | sed 1,2d
    macvlan mode bridge bcqueuelen 1000 usedbcqueuelen 1000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del m0
$ ip link add link e0 m1 address 02:00:00:00:00:21 type macvlan bcq 7
$ ip -d link show m1 | sed 1,2d
    macvlan mode vepa bcqueuelen 7 usedbcqueuelen 7 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del m1
$ ip link add link e0 m2 address 02:00:00:00:00:22 type macvlan mode source mac flush
$ ip -d link show m2 | sed 1,2d
    macvlan mode source bcqueuelen 1000 usedbcqueuelen 1000 remotes (0) addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del m2
$ ip link add link e0 m3 address 02:00:00:00:00:23 type macvlan mode source nod
$ ip -d link show m3 | sed 1,2d
    macvlan mode source nodst bcqueuelen 1000 usedbcqueuelen 1000 remotes (0) addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del m3
