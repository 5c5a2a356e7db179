#! needs vm
# The flags of the tag exclude each other.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 name m0 type macsec address 02:00:00:00:00:0a port 5 send_sci off end_station on
! RTNETLINK answers: Invalid argument
? 2
$ ip -d link show m0
! Device "m0" does not exist.
? 1
$ ip -j -d link show m0
! Device "m0" does not exist.
? 1
$ ip link add link d0 name m1 type macsec port 6 scb on send_sci off
$ ip -d link show m1
3: m1@d0: <BROADCAST,MULTICAST,M-DOWN> mtu 1468 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 0 maxmtu 65535·
    macsec sci 0200000000010006 protect on cipher GCM-AES-128 icvlen 16 encodingsa 0 validate strict offload off encrypt off send_sci off end_station off scb on replay off addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add link d0 name m2 type macsec port 7 scb on
$ ip link add link d0 name m2 type macsec port 7 scb on end_station on send_sci off
! invalid combination of send_sci/end_station/scb
? 1
$ ip link add link d0 name m2 type macsec port 7 replay on
! replay protection enabled, but no window set. did you mean 'replay on window VALUE'?
? 1
$ ip link add link d0 name m2 type macsec port 7 window 5
! replay window set, but replay protection not enabled. did you mean 'replay on window 5'?
? 1
$ ip link add link d0 name m2 type macsec port 7 replay off window 5
! RTNETLINK answers: File exists
? 2
$ ip link add link d0 name m3 type macsec port 8 cipher gcm-aes-xpn-128
$ ip -d link show m3
5: m3@d0: <BROADCAST,MULTICAST,M-DOWN> mtu 1468 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 0 maxmtu 65535·
    macsec sci 0200000000010008 protect on cipher GCM-AES-XPN-128 icvlen 16 encodingsa 0 validate strict offload off encrypt off send_sci on end_station off scb off replay off addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add link d0 name m4 type macsec port 9 cipher GCM-AES-XPN-256 offload off
$ ip -d link show m4
6: m4@d0: <BROADCAST,MULTICAST,M-DOWN> mtu 1468 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 0 maxmtu 65535·
    macsec sci 0200000000010009 protect on cipher GCM-AES-XPN-256 icvlen 16 encodingsa 0 validate strict offload off encrypt off send_sci on end_station off scb off replay off addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show m4
[{"ifindex":6,"link":"d0","ifname":"m4","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1468,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":65535,"linkinfo":{"info_kind":"macsec","info_data":{"sci":"0200000000010009","protect":true,"cipher_suite":"GCM-AES-XPN-256","icv_len":16,"encoding_sa":0,"validation":"strict","offload":"off","encrypt":false,"inc_sci":true,"es":false,"scb":false,"replay_protect":false}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
