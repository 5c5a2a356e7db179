#! needs vm
# Priorities are mapped both ways; a later map adds to the first.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 name v0 type vlan id 5 ingress-qos-map 1:2 3:4 egress-qos-map 0:1 5:6
$ ip -d link show v0
3: v0@d0: <BROADCAST,NOARP,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 0 maxmtu 65535·
    vlan protocol 802.1Q id 5 <REORDER_HDR>·
      ingress-qos-map { 1:2 3:4 }·
      egress-qos-map { 0:1 5:6 } addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show v0
[{"ifindex":3,"link":"d0","ifname":"v0","flags":["BROADCAST","NOARP","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":65535,"linkinfo":{"info_kind":"vlan","info_data":{"protocol":"802.1Q","id":5,"flags":["REORDER_HDR"],"ingress_qos":[{"from":1,"to":2},{"from":3,"to":4}],"egress_qos":[{"from":0,"to":1},{"from":5,"to":6}]}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set v0 type vlan egress 7:1 ingress-qos-map 1:0
$ ip -d link show v0
3: v0@d0: <BROADCAST,NOARP,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 0 maxmtu 65535·
    vlan protocol 802.1Q id 5 <REORDER_HDR>·
      ingress-qos-map { 3:4 }·
      egress-qos-map { 0:1 5:6 7:1 } addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set v0 type vlan egress-qos-map 7
! vlan: unknown command "7"?
! Usage: …
? 1
$ ip link set v0 type vlan egress-qos-map 7:
! Error: argument "7" is wrong: invalid egress-qos-map
? 255
$ ip link set v0 type vlan egress-qos-map a:1
! Error: argument "a" is wrong: invalid egress-qos-map
? 255
$ ip link set v0 type vlan egress-qos-map 1:a
! Error: argument "1" is wrong: invalid egress-qos-map
? 255
$ ip link set v0 type vlan egress-qos-map
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 type vlan egress-qos-map gvrp on
$ ip link set v0 type vlan ingress-qos-map 1:2 gvrp on
$ ip -d link show v0
3: v0@d0: <BROADCAST,NOARP,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 0 maxmtu 65535·
    vlan protocol 802.1Q id 5 <REORDER_HDR,GVRP>·
      ingress-qos-map { 1:2 3:4 }·
      egress-qos-map { 0:1 5:6 7:1 } addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
