#! needs qemu
# IPv6 in IPv4.
$ ip link add s0 type sit remote 10.0.0.2 local 10.0.0.1
$ ip -d link show s0
2: s0@NONE: <POINTOPOINT,NOARP> mtu 1480 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/sit 10.0.0.1 peer 10.0.0.2 promiscuity 0 allmulti 0 minmtu 1280 maxmtu 65555·
    sit any remote 10.0.0.2 local 10.0.0.1 ttl inherit pmtudisc 6rd-prefix 2002::/16 addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show s0
[{"ifindex":2,"link":null,"ifname":"s0","flags":["POINTOPOINT","NOARP"],"mtu":1480,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"sit","address":"10.0.0.1","link_pointtopoint":true,"broadcast":"10.0.0.2","promiscuity":0,"allmulti":0,"min_mtu":1280,"max_mtu":65555,"linkinfo":{"info_kind":"sit","info_data":{"proto":"any","remote":"10.0.0.2","local":"10.0.0.1","ttl":0,"pmtudisc":true,"prefix":"2002::","prefixlen":16}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"num_rx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link add s1 type sit remote 10.0.0.3 local 10.0.0.1 mode any ttl 9
$ ip -d link show s1
3: s1@NONE: <POINTOPOINT,NOARP> mtu 1480 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/sit 10.0.0.1 peer 10.0.0.3 promiscuity 0 allmulti 0 minmtu 1280 maxmtu 65555·
    sit any remote 10.0.0.3 local 10.0.0.1 ttl 9 pmtudisc 6rd-prefix 2002::/16 addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show s1
[{"ifindex":3,"link":null,"ifname":"s1","flags":["POINTOPOINT","NOARP"],"mtu":1480,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"sit","address":"10.0.0.1","link_pointtopoint":true,"broadcast":"10.0.0.3","promiscuity":0,"allmulti":0,"min_mtu":1280,"max_mtu":65555,"linkinfo":{"info_kind":"sit","info_data":{"proto":"any","remote":"10.0.0.3","local":"10.0.0.1","ttl":9,"pmtudisc":true,"prefix":"2002::","prefixlen":16}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"num_rx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set s1 type sit mode ip6ip
$ ip -d link show s1
3: s1@NONE: <POINTOPOINT,NOARP> mtu 1480 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/sit 10.0.0.1 peer 10.0.0.3 promiscuity 0 allmulti 0 minmtu 1280 maxmtu 65555·
    sit any remote 10.0.0.3 local 10.0.0.1 ttl 9 pmtudisc 6rd-prefix 2002::/16 addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add s2 type sit local 10.0.0.1 isatap
$ ip -d link show s2
4: s2@NONE: <NOARP> mtu 1480 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/sit 10.0.0.1 brd 0.0.0.0 promiscuity 0 allmulti 0 minmtu 1280 maxmtu 65555·
    sit any remote any local 10.0.0.1 ttl inherit pmtudisc isatap 6rd-prefix 2002::/16 addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show s2
[{"ifindex":4,"link":null,"ifname":"s2","flags":["NOARP"],"mtu":1480,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"sit","address":"10.0.0.1","broadcast":"0.0.0.0","promiscuity":0,"allmulti":0,"min_mtu":1280,"max_mtu":65555,"linkinfo":{"info_kind":"sit","info_data":{"proto":"any","remote":"any","local":"10.0.0.1","ttl":0,"pmtudisc":true,"isatap":true,"prefix":"2002::","prefixlen":16}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"num_rx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link add s3 type sit mode x
! Error: argument "x" is wrong: Cannot guess tunnel mode.
? 255
$ ip link add s3 type sit what
! Usage: …
? 1
$ ip link add s3 type sit help
! Usage: …
? 1
