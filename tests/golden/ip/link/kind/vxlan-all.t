#! needs vm
# All options at once.
$ ip link add d0 address 02:00:00:00:00:09 type dummy
$ ip link add v0 address 02:00:00:00:00:01 type vxlan id 5 group 239.0.0.1 local 10.0.0.1 dev d0 ttl 5 tos 0x10 df inherit ageing 100 maxaddress 50 srcport 1000 2000 dstport 4789 proxy rsc l2miss l3miss noudpcsum udp6zerocsumtx udp6zerocsumrx remcsumtx remcsumrx gbp
$ ip -d link show v0
3: v0: <BROADCAST,MULTICAST> mtu 1450 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    vxlan id 5 group 239.0.0.1 local 10.0.0.1 dev d0 srcport 1000 2000 dstport 4789 tos 0x10 ttl 5 df inherit ageing 100 maxaddr 50 gbp proxy rsc l2miss l3miss noudp_csum udp_zero_csum6_tx udp_zero_csum6_rx remcsum_tx remcsum_rx addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show v0
[{"ifindex":3,"ifname":"v0","flags":["BROADCAST","MULTICAST"],"mtu":1450,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"vxlan","info_data":{"id":5,"group":"239.0.0.1","local":"10.0.0.1","link":"d0","port_range":{"low":1000,"high":2000},"port":4789,"tos":"0x10","ttl":5,"df":"inherit","ageing":100,"limit":50,"gbp":null,"external":false,"learning":true,"proxy":true,"rsc":true,"l2miss":true,"l3miss":true,"udp_csum":false,"udp_zero_csum6_tx":true,"udp_zero_csum6_rx":true,"remcsum_tx":true,"remcsum_rx":true,"localbypass":true}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set v0 type vxlan ageing 7 noproxy ttl 9
! Error: vxlan: cannot change PROXY flag.
? 2
$ ip link set v0 type vxlan id 5 ageing 7 noproxy ttl 9
! Error: vxlan: cannot change PROXY flag.
? 2
$ ip -d link show v0
3: v0: <BROADCAST,MULTICAST> mtu 1450 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    vxlan id 5 group 239.0.0.1 local 10.0.0.1 dev d0 srcport 1000 2000 dstport 4789 tos 0x10 ttl 5 df inherit ageing 100 maxaddr 50 gbp proxy rsc l2miss l3miss noudp_csum udp_zero_csum6_tx udp_zero_csum6_rx remcsum_tx remcsum_rx addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set v0 type vxlan learning
$ ip -d link show v0
3: v0: <BROADCAST,MULTICAST> mtu 1450 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    vxlan id 5 group 239.0.0.1 local 10.0.0.1 dev d0 srcport 1000 2000 dstport 4789 tos 0x10 ttl 5 df inherit ageing 100 maxaddr 50 gbp proxy rsc l2miss l3miss noudp_csum udp_zero_csum6_tx udp_zero_csum6_rx remcsum_tx remcsum_rx addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
