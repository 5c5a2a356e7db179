# What is set can be changed.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 m0 address 02:00:00:00:00:20 type macvlan
$ ip link set m0 type macvlan mode vepa
$ ip -d link show m0 | sed 1,2d
    macvlan mode vepa bcqueuelen 1000 usedbcqueuelen 1000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set m0 type macvlan mode source
$ ip -d link show m0 | sed 1,2d
    macvlan mode source bcqueuelen 1000 usedbcqueuelen 1000 remotes (0) addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set m0 type macvlan mode source macaddr add 02:00:00:00:00:07
$ ip -d link show m0 | sed 1,2d
    macvlan mode source bcqueuelen 1000 usedbcqueuelen 1000 remotes (1) 02:00:00:00:00:07 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set m0 type macvlan mode source macaddr del 02:00:00:00:00:07
$ ip -d link show m0 | sed 1,2d
    macvlan mode source bcqueuelen 1000 usedbcqueuelen 1000 remotes (0) addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set m0 type macvlan mode source macaddr flush
$ ip -d link show m0 | sed 1,2d
    macvlan mode source bcqueuelen 1000 usedbcqueuelen 1000 remotes (0) addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set m0 type macvlan bcqueuelen 7
$ ip -d link show m0 | sed 1,2d
    macvlan mode source bcqueuelen 7 usedbcqueuelen 7 remotes (0) addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set m0 type macvlan bclim -1
$ ip -d link show m0 | sed 1,2d
    macvlan mode source bcqueuelen 7 usedbcqueuelen 7 bclim -1 remotes (0) addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set m0 type macvlan mode bridge flag nodst
$ ip -d link show m0 | sed 1,2d
    macvlan mode bridge nodst bcqueuelen 7 usedbcqueuelen 7 bclim -1 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link change m0 type macvlan
