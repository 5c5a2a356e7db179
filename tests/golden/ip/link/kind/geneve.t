#! needs vm
# Ethernet over UDP with options.
$ ip link add g0 address 02:00:00:00:00:01 type geneve id 5 remote 10.0.0.2
$ ip -d link show g0
2: g0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65485·
    geneve id 5 remote 10.0.0.2 ttl auto dstport 6081 noudpcsum udp6zerocsumrx addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show g0
[{"ifindex":2,"ifname":"g0","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65485,"linkinfo":{"info_kind":"geneve","info_data":{"id":5,"remote":"10.0.0.2","ttl":0,"df":"unset","port":6081,"udp_csum":false,"udp_zero_csum6_rx":true}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link add g1 address 02:00:00:00:00:02 type geneve vni 6 remote 10.0.0.2 ttl 5 tos 0x10 dstport 7000 df set udpcsum
$ ip -d link show g1
3: g1: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65485·
    geneve id 6 remote 10.0.0.2 ttl 5 tos 0x10 df set dstport 7000 udpcsum udp6zerocsumrx addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show g1
[{"ifindex":3,"ifname":"g1","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:02","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65485,"linkinfo":{"info_kind":"geneve","info_data":{"id":6,"remote":"10.0.0.2","ttl":5,"tos":"0x10","df":"set","port":7000,"udp_csum":true,"udp_zero_csum6_rx":true}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set g1 type geneve id 6 ttl 9 tos inherit remote 10.0.0.3
$ ip -d link show g1
3: g1: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65485·
    geneve id 6 remote 10.0.0.3 ttl 9 tos inherit df set dstport 7000 udpcsum udp6zerocsumrx addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add g2 address 02:00:00:00:00:03 type geneve id 7 remote 2001:db8::2 flowlabel 0x12345 udp6zerocsumtx udp6zerocsumrx
$ ip -d link show g2
4: g2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:03 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65465·
    geneve id 7 remote 2001:db8::2 ttl auto flowlabel 0x12345 dstport 6081 udp6zerocsumtx udp6zerocsumrx addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show g2
[{"ifindex":4,"ifname":"g2","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:03","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65465,"linkinfo":{"info_kind":"geneve","info_data":{"id":7,"remote6":"2001:db8::2","ttl":0,"df":"unset","label":"0x12345","port":6081,"udp_zero_csum6_tx":true,"udp_zero_csum6_rx":true}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
