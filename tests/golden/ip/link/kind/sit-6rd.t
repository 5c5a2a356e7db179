#! needs qemu
# The prefix of rapid deployment, and its reset.
$ ip link add s0 type sit local 10.0.0.1 6rd-prefix 2001:db8::/32
$ ip -d link show s0
2: s0@NONE: <NOARP> mtu 1480 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/sit 10.0.0.1 brd 0.0.0.0 promiscuity 0 allmulti 0 minmtu 1280 maxmtu 65555·
    sit any remote any local 10.0.0.1 ttl inherit pmtudisc 6rd-prefix 2001:db8::/32 addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show s0
[{"ifindex":2,"link":null,"ifname":"s0","flags":["NOARP"],"mtu":1480,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"sit","address":"10.0.0.1","broadcast":"0.0.0.0","promiscuity":0,"allmulti":0,"min_mtu":1280,"max_mtu":65555,"linkinfo":{"info_kind":"sit","info_data":{"proto":"any","remote":"any","local":"10.0.0.1","ttl":0,"pmtudisc":true,"prefix":"2001:db8::","prefixlen":32}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"num_rx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set s0 type sit 6rd-prefix 2001:db8:1::/48 6rd-relay_prefix 10.0.0.0/8
! RTNETLINK answers: Invalid argument
? 2
$ ip -d link show s0
2: s0@NONE: <NOARP> mtu 1480 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/sit 10.0.0.1 brd 0.0.0.0 promiscuity 0 allmulti 0 minmtu 1280 maxmtu 65555·
    sit any remote any local 10.0.0.1 ttl inherit pmtudisc 6rd-prefix 2001:db8::/32 addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show s0
[{"ifindex":2,"link":null,"ifname":"s0","flags":["NOARP"],"mtu":1480,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"sit","address":"10.0.0.1","broadcast":"0.0.0.0","promiscuity":0,"allmulti":0,"min_mtu":1280,"max_mtu":65555,"linkinfo":{"info_kind":"sit","info_data":{"proto":"any","remote":"any","local":"10.0.0.1","ttl":0,"pmtudisc":true,"prefix":"2001:db8::","prefixlen":32}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"num_rx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip -d link show s0
2: s0@NONE: <NOARP> mtu 1480 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/sit 10.0.0.1 brd 0.0.0.0 promiscuity 0 allmulti 0 minmtu 1280 maxmtu 65555·
    sit any remote any local 10.0.0.1 ttl inherit pmtudisc 6rd-prefix 2001:db8::/32 addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set s0 type sit 6rd-prefix x
! Error: inet6 prefix is expected rather than "x".
? 1
$ ip link set s0 type sit 6rd-relay_prefix x
! Error: inet prefix is expected rather than "x".
? 1
$ ip link set s0 type sit 6rd-prefix 10.0.0.0/8
! Error: inet6 prefix is expected rather than "10.0.0.0/8".
? 1
$ ip link set s0 type sit 6rd-relay_prefix 2001:db8::/32
! Error: inet prefix is expected rather than "2001:db8::/32".
? 1
$ ip link set s0 type sit 6rd-prefix
! Command line is not complete. Try option "help"
? 255
