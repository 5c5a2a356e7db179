#! needs vm
# IPv4 in IPv4 in UDP.
$ ip link add t0 type ipip remote 10.0.0.2 local 10.0.0.1 encap fou encap-sport auto encap-dport 5555
! RTNETLINK answers: Invalid argument
? 2
$ ip -d link show t0
! Device "t0" does not exist.
? 1
$ ip -j -d link show t0
! Device "t0" does not exist.
? 1
$ ip link set t0 type ipip encap gue encap-csum
! Cannot find device "t0"
? 1
$ ip -d link show t0
! Device "t0" does not exist.
? 1
$ ip link set t0 type ipip noencap
! Cannot find device "t0"
? 1
$ ip -d link show t0
! Device "t0" does not exist.
? 1
$ ip link add t1 type ipip external
$ ip -d link show t1
2: t1@NONE: <NOARP> mtu 1480 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ipip 0.0.0.0 brd 0.0.0.0 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    ipip external any remote any local any ttl inherit pmtudisc addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show t1
[{"ifindex":2,"link":null,"ifname":"t1","flags":["NOARP"],"mtu":1480,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ipip","address":"0.0.0.0","broadcast":"0.0.0.0","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"linkinfo":{"info_kind":"ipip","info_data":{"external":true,"proto":"any","remote":"any","local":"any","ttl":0,"pmtudisc":true}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link add t2 type ipip remote 10.0.0.9 encap x
! Error: argument "x" is wrong: Invalid encap type.
? 255
$ ip link add t2 type ipip remote 10.0.0.9 encap-sport x
! Error: argument "x" is wrong: Invalid source port.
? 255
