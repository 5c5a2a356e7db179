#! needs vm
# What is wrong is named.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add d1 address 02:00:00:00:00:02 type dummy
$ ip link add d2 address 02:00:00:00:00:03 type dummy
$ ip link add h0 type hsr
! Error: hsr: No slave devices specified.
? 2
$ ip link add h0 type hsr slave1 d0
! Error: hsr: Slave2 device not specified.
? 2
$ ip link add h0 type hsr slave1 nosuch slave2 d1
! Error: argument "nosuch" is wrong: No such interface
? 255
$ ip link add h0 type hsr slave1 d0 slave2 nosuch
! Error: argument "nosuch" is wrong: No such interface
? 255
$ ip link add h0 type hsr slave1 d0 slave2 d1 supervision 256
! Error: argument "256" is wrong: ADDR-BYTE is invalid
? 255
$ ip link add h0 type hsr slave1 d0 slave2 d1 supervision x
! Error: argument "x" is wrong: ADDR-BYTE is invalid
? 255
$ ip link add h0 type hsr slave1 d0 slave2 d1 version 2
! Error: hsr: Only HSR version 0/1 supported.
? 2
$ ip link add h0 type hsr slave1 d0 slave2 d1 version x
! Error: argument "x" is wrong: version is invalid
? 255
$ ip link add h0 type hsr slave1 d0 slave2 d1 proto 2
! Error: hsr: Unsupported protocol.
? 2
$ ip link add h0 type hsr slave1 d0 slave2 d1 proto x
! Error: argument "x" is wrong: protocol is invalid
? 255
$ ip link add h0 type hsr slave1 d0 slave2 d1 interlink nosuch
! Error: argument "nosuch" is wrong: No such interface
? 255
$ ip link add h0 type hsr slave1 d0 slave2 d1 what
! hsr: what is "what"?
! Usage: …
? 1
$ ip link add h0 type hsr slave1
! Command line is not complete. Try option "help"
? 255
$ ip link add h0 type hsr help
! Usage: …
? 1
$ ip link add h0 type hsr slave1 d0 slave2 d1 interlink d2 version 1
$ ip -d link show h0
5: h0: <BROADCAST,MULTICAST> mtu 1494 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 0 maxmtu 1500·
    hsr slave1 d0 slave2 d1 sequence 64511 supervision 01:15:4e:00:01:00 proto 0 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show h0
[{"ifindex":5,"ifname":"h0","flags":["BROADCAST","MULTICAST"],"mtu":1494,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":1500,"linkinfo":{"info_kind":"hsr","info_data":{"slave1":"d0","slave2":"d1","seq_nr":64511,"supervision_addr":"01:15:4e:00:01:00","proto":0}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
