# Reasons above 7 are set, but not shown.
$ ip link add v0 address 02:00:00:00:00:01 numtxqueues 1 numrxqueues 1 type veth peer name v1
$ ip link add m0 link v0 address 02:00:00:00:00:02 type macvlan
$ ip link set m0 protodown on
$ ip link set m0 protodown_reason 12 on
$ ip link show m0
4: m0@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff protodown on·
$ ip -j link show m0
[{"ifindex":4,"link":"v0","ifname":"m0","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:02","broadcast":"ff:ff:ff:ff:ff:ff","proto_down":true}]
$ ip link set m0 protodown_reason 7 on protodown_reason 8 on
$ ip link show m0
4: m0@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff protodown on·
$ ip -j link show m0
[{"ifindex":4,"link":"v0","ifname":"m0","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:02","broadcast":"ff:ff:ff:ff:ff:ff","proto_down":true}]
$ ip link set m0 protodown off
! Error: Cannot clear protodown, active reasons.
? 2
$ ip link set m0 protodown_reason 7 off
$ ip link show m0
4: m0@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff protodown on·
$ ip link set m0 protodown_reason 8 off protodown_reason 12 off
$ ip link set m0 protodown off
! Error: Cannot clear protodown, active reasons.
? 2
$ ip link show m0
4: m0@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff protodown on·
