#! needs vm
# What is wrong is named.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 name i0 type ipvlan mode
! Command line is not complete. Try option "help"
? 255
$ ip link add link d0 name i0 type ipvlan mode l4
! Error: argument of "mode" must be either "l2", "l3" or "l3s"
? 1
$ ip link add link d0 name i0 type ipvlan private vepa
! ipvlan: unknown option "vepa"?
! Usage: …
? 1
$ ip link add link d0 name i0 type ipvlan bridge private
! ipvlan: unknown option "private"?
! Usage: …
? 1
$ ip link add link d0 name i0 type ipvlan mode l2 mode l3
$ ip link add link d0 name i0 type ipvlan bridge bridge
! ipvlan: unknown option "bridge"?
! Usage: …
? 1
$ ip -d link show i0
3: i0@d0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    ipvlan  mode l3 bridge addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add link d0 name i1 type ipvlan what
! ipvlan: unknown option "what"?
! Usage: …
? 1
$ ip link add link d0 name i1 type ipvlan help
! Usage: …
? 1
$ ip link add name i1 type ipvlan
! RTNETLINK answers: Invalid argument
? 2
$ ip link set i0 type ipvlan priv
$ ip -d link show i0
3: i0@d0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    ipvlan  mode l3 private addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
