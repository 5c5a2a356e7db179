# Addresses of another length end the line without a word, or the list; flags add up.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 m0 address 02:00:00:00:00:01 type macvlan mode source
$ ip link set m0 type macvlan macaddr add 1
? 1
$ ip link set m0 type macvlan macaddr del 10.0.0.1
? 1
$ ip link set m0 type macvlan macaddr add 1:2:3:4:5:6:7
? 1
$ ip link set m0 type macvlan macaddr add x
! "x" is invalid lladdr.
? 1
$ ip link set m0 type macvlan macaddr set 1
! macvlan: unknown option "1"?
! Usage: …
? 1
$ ip link set m0 type macvlan macaddr set 02:00:00:00:00:05 10.0.0.1 mode source
! macvlan: unknown option "10.0.0.1"?
! Usage: …
? 1
$ ip link set m0 type macvlan macaddr set 02:00:00:00:00:05 mode source
! "mode" is invalid lladdr.
$ ip -d link show m0 | sed 1,2d
    macvlan mode source bcqueuelen 1000 usedbcqueuelen 1000 remotes (1) 02:00:00:00:00:05 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add link e0 m1 address 02:00:00:00:00:02 type macvlan mode bridge flag nodst flag null
$ ip -d link show m1 | sed -n 3p
    macvlan mode bridge nodst bcqueuelen 1000 usedbcqueuelen 1000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add link e0 m2 address 02:00:00:00:00:03 type macvlan mode bridge nodst flag null flag null
$ ip -d link show m2 | sed -n 3p
    macvlan mode bridge nodst bcqueuelen 1000 usedbcqueuelen 1000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
