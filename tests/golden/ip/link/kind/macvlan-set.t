# Each option, and how it is shown.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 m0 address 02:00:00:00:00:20 type macvlan mode bridge
$ ip -d link show m0 | sed 1,2d
    macvlan mode bridge bcqueuelen 1000 usedbcqueuelen 1000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del m0
$ ip link add link e0 m1 address 02:00:00:00:00:21 type macvlan mode private
$ ip -d link show m1 | sed 1,2d
    macvlan mode private bcqueuelen 1000 usedbcqueuelen 1000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del m1
$ ip link add link e0 m2 address 02:00:00:00:00:22 type macvlan mode vepa
$ ip -d link show m2 | sed 1,2d
    macvlan mode vepa bcqueuelen 1000 usedbcqueuelen 1000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del m2
$ ip link add link e0 m3 address 02:00:00:00:00:23 type macvlan mode passthru
$ ip -d link show m3 | sed 1,2d
    macvlan mode passthru bcqueuelen 1000 usedbcqueuelen 1000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del m3
$ ip link add link e0 m4 address 02:00:00:00:00:24 type macvlan mode passthru nopromisc
$ ip -d link show m4 | sed 1,2d
    macvlan mode passthru nopromisc bcqueuelen 1000 usedbcqueuelen 1000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del m4
$ ip link add link e0 m5 address 02:00:00:00:00:25 type macvlan mode source macaddr add 02:00:00:00:00:05
$ ip -d link show m5 | sed 1,2d
    macvlan mode source bcqueuelen 1000 usedbcqueuelen 1000 remotes (1) 02:00:00:00:00:05 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del m5
$ ip link add link e0 m6 address 02:00:00:00:00:26 type macvlan mode source macaddr set 02:00:00:00:00:05 02:00:00:00:00:06
$ ip -d link show m6 | sed 1,2d
    macvlan mode source bcqueuelen 1000 usedbcqueuelen 1000 remotes (2) 02:00:00:00:00:06 02:00:00:00:00:05 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del m6
$ ip link add link e0 m7 address 02:00:00:00:00:27 type macvlan mode bridge bcqueuelen 100
$ ip -d link show m7 | sed 1,2d
    macvlan mode bridge bcqueuelen 100 usedbcqueuelen 100 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del m7
$ ip link add link e0 m8 address 02:00:00:00:00:28 type macvlan mode bridge bclim 5
$ ip -d link show m8 | sed 1,2d
    macvlan mode bridge bcqueuelen 1000 usedbcqueuelen 1000 bclim 5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del m8
$ ip link add link e0 m9 address 02:00:00:00:00:29 type macvlan mode source nodst
$ ip -d link show m9 | sed 1,2d
    macvlan mode source nodst bcqueuelen 1000 usedbcqueuelen 1000 remotes (0) addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del m9
