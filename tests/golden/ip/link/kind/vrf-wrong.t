#! needs vm
# A table must be given once and be a table.
$ ip link add red type vrf
! Error: VRF table id is missing.
? 2
$ ip link add red type vrf table
! Command line is not complete. Try option "help"
? 255
$ ip link add red type vrf table x
! Error: argument "x" is wrong: invalid table ID
! ␤
? 255
$ ip link add red type vrf table -1
! Error: argument "-1" is wrong: invalid table ID
! ␤
? 255
$ ip link add red type vrf table 0
! Error: Invalid VRF table id.
? 2
$ ip link add red type vrf what 5
! vrf: unknown option "what"?
! Usage: …
? 1
$ ip link add red address 02:00:00:00:00:01 type vrf table 5 table 6
$ ip -d link show red
2: red: <NOARP,MASTER> mtu 65575 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 1280 maxmtu 65575·
    vrf table 6 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set red type vrf table 8
! RTNETLINK answers: Operation not supported
? 2
$ ip link set red type vrf help
! Usage: …
? 1
$ ip link add blue address 02:00:00:00:00:03 type vrf table local
$ ip -d link show blue
3: blue: <NOARP,MASTER> mtu 65575 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:03 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 1280 maxmtu 65575·
    vrf table 255 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add green address 02:00:00:00:00:04 type vrf t 0xffffffff
$ ip -d link show green
4: green: <NOARP,MASTER> mtu 65575 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:04 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 1280 maxmtu 65575·
    vrf table 4294967295 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
