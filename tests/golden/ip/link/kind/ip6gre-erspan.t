#! needs vm
#! mask permaddr
# The words of the mirror are taken by the plain tunnels over IPv6 as well, and change nothing there.
$ ip link add g1 type ip6gre local 2001:db8::1 remote 2001:db8::2 erspan_ver 2 erspan_dir egress erspan_hwid 3
$ ip link show g1 | grep -c gre6
1
$ ip link add g2 address 02:00:00:00:00:01 type ip6gretap local 2001:db8::1 remote 2001:db8::2 erspan 7
$ ip -d link show g2
3: g2@NONE: <BROADCAST,MULTICAST> mtu 1434 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 0·
    ip6gretap remote 2001:db8::2 local 2001:db8::1 hoplimit 64 encaplimit 4 tclass 0x00 flowlabel 0x00000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add g3 type ip6gre erspan_ver 3
! Error: argument "3" is wrong: erspan version must be 0/1/2
! ␤
? 255
$ ip link add g3 type ip6gretap erspan_dir across
! Error: argument "across" is wrong: Invalid erspan direction.
? 255
