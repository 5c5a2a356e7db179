#! needs qemu
# A kind without options in this command: it is sent as it is.
$ ip link add wg0 type wireguard
$ ip -d link show wg0
2: wg0: <POINTOPOINT,NOARP> mtu 1420 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/none  promiscuity 0 allmulti 0 minmtu 0 maxmtu 2147483552·
    wireguard addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show wg0
[{"ifindex":2,"ifname":"wg0","flags":["POINTOPOINT","NOARP"],"mtu":1420,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"none","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":2147483552,"linkinfo":{"info_kind":"wireguard"},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"num_rx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link add wg1 type wireguard private-key /x
! Garbage instead of arguments "private-key ...". Try "ip link help".
? 1
$ ip link set wg0 mtu 1380
$ ip link show type wireguard
2: wg0: <POINTOPOINT,NOARP> mtu 1380 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/none·
$ ip link set wg0 type wireguard
$ ip link del wg0
