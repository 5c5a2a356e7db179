#! needs vm
# The route says where to.
$ ip link add g0 address 02:00:00:00:00:01 type geneve external
$ ip -d link show g0
2: g0: <BROADCAST,MULTICAST> mtu 65465 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65465·
    geneve external id 0 ttl auto dstport 6081 udp6zerocsumrx addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show g0
[{"ifindex":2,"ifname":"g0","flags":["BROADCAST","MULTICAST"],"mtu":65465,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65465,"linkinfo":{"info_kind":"geneve","info_data":{"external":true,"id":0,"ttl":0,"df":"unset","port":6081,"udp_zero_csum6_rx":true}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link add g1 address 02:00:00:00:00:02 type geneve external innerprotoinherit dstport 6082 noudpcsum
$ ip -d link show g1
3: g1: <POINTOPOINT,NOARP> mtu 65465 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/none  promiscuity 0 allmulti 0 minmtu 68 maxmtu 65465·
    geneve external id 0 ttl auto dstport 6082 udp6zerocsumrx innerprotoinherit addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show g1
[{"ifindex":3,"ifname":"g1","flags":["POINTOPOINT","NOARP"],"mtu":65465,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"none","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65465,"linkinfo":{"info_kind":"geneve","info_data":{"external":true,"id":0,"ttl":0,"df":"unset","port":6082,"udp_zero_csum6_rx":true,"inner_proto_inherit":true}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link add g2 type geneve external id 5
! geneve: both 'external' and vni cannot be specified
? 1
$ ip link add g2 type geneve external remote 10.0.0.2
! Error: Device is externally controlled, so attributes (VNI, Port, and so on) must not be specified.
? 2
$ ip link add g2 type geneve id 4 remote 10.0.0.2 ttl inherit df inherit noudp6zerocsumtx noudp6zerocsumrx
! Error: There already exists an externally controlled device on this destination port.
? 2
$ ip -d link show g2
! Device "g2" does not exist.
? 1
$ ip -j -d link show g2
! Device "g2" does not exist.
? 1
