$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add fd00::1/64 dev d0 nodad
$ ip -4 route add fd01::/64 dev d0
! Error: inet prefix is expected rather than "fd01::/64".
? 1
$ ip -6 route add 10.1.0.0/16 dev d0
! Error: inet6 prefix is expected rather than "10.1.0.0/16".
? 1
$ ip route add fd01::1/64 dev d0
$ ip route add fd01::/129 dev d0
! Error: any valid prefix is expected rather than "fd01::/129".
? 1
$ ip route add fd01::/64 via fe80::1
! Error: Egress device not specified.
? 2
$ ip route add fd01::/64 via fd99::1
! RTNETLINK answers: No route to host
? 2
$ ip route add fd01::/64 via fd00::1
! Error: Gateway can not be a local address.
? 2
$ ip route add fd01:::/64 dev d0
! Error: any valid prefix is expected rather than "fd01:::/64".
? 1
