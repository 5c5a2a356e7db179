$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr add fd00::1/64 dev d0 nodad
$ ip route add 10.1.0.0/16 via inet6 fd00::1
! Error: Gateway can not be a local address.
? 2
$ ip route add 10.1.0.0/16 via inet6 10.0.0.1
! Error: inet6 address is expected rather than "10.0.0.1".
? 1
$ ip route add 10.1.0.0/16 via inet6
! Command line is not complete. Try option "help"
? 255
$ ip route add 10.1.0.0/16 via mpls 100
! Error: Unsupported address family in RTA_VIA.
? 2
$ ip route add 10.1.0.0/16 via link 02:00:00:00:00:09
! Error: Unsupported address family in RTA_VIA.
? 2
$ ip route add 10.1.0.0/16 via bridge 1
! Error: bridge address is expected rather than "1".
? 1
$ ip route add 10.1.0.0/16 via nosuch 1
! Error: inet address is expected rather than "nosuch".
? 1
$ ip route add fd01::/64 via inet 10.0.0.2
! Error: IPv6 does not support RTA_VIA attribute.
? 2
$ ip route add fd01::/64 via 10.0.0.2
! Error: inet6 address is expected rather than "10.0.0.2".
? 1
