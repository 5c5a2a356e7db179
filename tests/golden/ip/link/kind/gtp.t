#! needs vm
# The radio network's tunnel.
$ ip link add g0 type gtp role sgsn
$ ip -d link show g0
2: g0: <POINTOPOINT,MULTICAST,NOARP> mtu 1452 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/none  promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    gtp role sgsn hsize 1024 restart_count 0 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show g0
[{"ifindex":2,"ifname":"g0","flags":["POINTOPOINT","MULTICAST","NOARP"],"mtu":1452,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"none","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"linkinfo":{"info_kind":"gtp","info_data":{"role":"sgsn","hsize":1024,"restart_count":0}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link add g1 type gtp role ggsn hsize 100 restart_count 5
! RTNETLINK answers: Address already in use
? 2
$ ip -d link show g1
! Device "g1" does not exist.
? 1
$ ip -j -d link show g1
! Device "g1" does not exist.
? 1
$ ip link add g2 type gtp
! RTNETLINK answers: Invalid argument
? 2
$ ip link add g2 type gtp role x
! Error: argument "x" is wrong: invalid role, use sgsn or ggsn
? 255
$ ip link add g2 type gtp role
! Command line is not complete. Try option "help"
? 255
$ ip link add g2 type gtp role sgsn hsize x
! Error: argument "x" is wrong: invalid PDP hash size
? 255
$ ip link add g2 type gtp role sgsn hsize 0
! RTNETLINK answers: Address already in use
? 2
$ ip link add g2 type gtp role sgsn hsize 131072
! Error: argument "131072" is wrong: PDP hash size too big
? 255
$ ip link add g2 type gtp role sgsn restart_count 256
! Error: argument "256" is wrong: invalid restart_count
? 255
$ ip link add g2 type gtp role sgsn restart_count x
! Error: argument "x" is wrong: invalid restart_count
? 255
$ ip link add g2 type gtp role sgsn role ggsn
! Error: either "role" is duplicate, or "ggsn" is garbage.
? 255
$ ip link add g2 type gtp role sgsn what
! RTNETLINK answers: Address already in use
? 2
$ ip link add g2 type gtp help
! Usage: …
? 1
$ ip link add g2 type gtp ro sgsn
! gtp: role of the gtp device was not specified
? 1
