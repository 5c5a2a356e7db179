# Only default is an address of zeros, and only of a known family; any and all are none.
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route add 10.1.0.0/16 dev d0 src default
$ ip route add 10.2.0.0/16 dev d0 src any
! Error: Attribute failed policy validation.
? 2
$ ip route add 10.3.0.0/16 via default dev d0
$ ip route add 10.4.0.0/16 via all dev d0
! Error: Attribute failed policy validation.
? 2
$ ip route add 10.5.0.0/16 via inet6 default dev d0
! Error: Invalid gateway address.
? 2
$ ip route add 10.6.0.0/16 nexthop via any dev d0 nexthop via default dev d0
! Error: Invalid IPv4 address in RTA_GATEWAY.
? 2
$ ip nexthop add id 1 via default dev d0
! Error: Invalid gateway.
? 2
$ ip route show via any
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.1.0.0/16 dev d0 scope link·
10.3.0.0/16 dev d0·
$ ip route show src default
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.1.0.0/16 dev d0 scope link·
10.3.0.0/16 dev d0·
$ ip route show src all
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.1.0.0/16 dev d0 scope link·
10.3.0.0/16 dev d0·
$ ip -f mpls route add default dev d0
! Error: mpls prefix is expected rather than "default".
? 1
