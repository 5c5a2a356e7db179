#! needs vm
$ ip link add red address 02:00:00:00:00:01 type vrf table 10
$ ip -d link show red
2: red: <NOARP,MASTER> mtu 65575 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 1280 maxmtu 65575·
    vrf table 10 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add blue type vrf
! Error: VRF table id is missing.
? 2
$ ip link add blue type vrf table x
! Error: argument "x" is wrong: invalid table ID
! ␤
? 255
$ ip link add blue type vrf table 10 foo
! vrf: unknown option "foo"?
! Usage: …
? 1
$ ip link show type vrf
2: red: <NOARP,MASTER> mtu 65575 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
