#! needs vm
# A secure channel on a link.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 name m0 type macsec
$ ip -d link show m0
3: m0@d0: <BROADCAST,MULTICAST,M-DOWN> mtu 1468 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 0 maxmtu 65535·
    macsec sci 0200000000010001 protect on cipher GCM-AES-128 icvlen 16 encodingsa 0 validate strict offload off encrypt off send_sci on end_station off scb off replay off addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show m0
[{"ifindex":3,"link":"d0","ifname":"m0","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1468,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":65535,"linkinfo":{"info_kind":"macsec","info_data":{"sci":"0200000000010001","protect":true,"cipher_suite":"GCM-AES-128","icv_len":16,"encoding_sa":0,"validation":"strict","offload":"off","encrypt":false,"inc_sci":true,"es":false,"scb":false,"replay_protect":false}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link add link d0 name m1 type macsec port 11 encrypt on cipher gcm-aes-256
$ ip -d link show m1
4: m1@d0: <BROADCAST,MULTICAST,M-DOWN> mtu 1468 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 0 maxmtu 65535·
    macsec sci 020000000001000b protect on cipher GCM-AES-256 icvlen 16 encodingsa 0 validate strict offload off encrypt on send_sci on end_station off scb off replay off addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show m1
[{"ifindex":4,"link":"d0","ifname":"m1","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1468,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":65535,"linkinfo":{"info_kind":"macsec","info_data":{"sci":"020000000001000b","protect":true,"cipher_suite":"GCM-AES-256","icv_len":16,"encoding_sa":0,"validation":"strict","offload":"off","encrypt":true,"inc_sci":true,"es":false,"scb":false,"replay_protect":false}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link add link d0 name m2 type macsec sci 0x0200000000000042 icvlen 8 replay on window 64 validate check encodingsa 2
$ ip -d link show m2
5: m2@d0: <BROADCAST,MULTICAST,M-DOWN> mtu 1476 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 0 maxmtu 65535·
    macsec sci 0200000000000042 protect on cipher GCM-AES-128 icvlen 8 encodingsa 2 validate check offload off encrypt off send_sci on end_station off scb off replay on window 64 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show m2
[{"ifindex":5,"link":"d0","ifname":"m2","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1476,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":65535,"linkinfo":{"info_kind":"macsec","info_data":{"sci":"0200000000000042","protect":true,"cipher_suite":"GCM-AES-128","icv_len":8,"encoding_sa":2,"validation":"check","offload":"off","encrypt":false,"inc_sci":true,"es":false,"scb":false,"replay_protect":true,"window":64}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set m2 type macsec validate disabled encodingsa 1 encrypt on protect off replay off
$ ip -d link show m2
5: m2@d0: <BROADCAST,MULTICAST,M-DOWN> mtu 1476 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 0 maxmtu 65535·
    macsec sci 0200000000000042 protect off cipher GCM-AES-128 icvlen 8 encodingsa 1 validate disabled offload off encrypt on send_sci on end_station off scb off replay off addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
