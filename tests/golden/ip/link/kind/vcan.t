#! needs vm
# A CAN link of its own, without options.
$ ip link add v0 type vcan
$ ip -d link show v0
2: v0: <NOARP> mtu 72 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/can  promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    vcan numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show v0
[{"ifindex":2,"ifname":"v0","flags":["NOARP"],"mtu":72,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"can","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"linkinfo":{"info_kind":"vcan"},"num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link add v1 type vcan x
! Garbage instead of arguments "x ...". Try "ip link help".
? 1
$ ip link set v0 type vcan
$ ip link set v0 type can bitrate 500000
! RTNETLINK answers: Operation not supported
? 2
$ ip link show type vcan
2: v0: <NOARP> mtu 72 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/can·
