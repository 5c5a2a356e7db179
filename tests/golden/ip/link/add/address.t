$ ip link add b0 address 2:0:0:0:0:1 type bridge
$ ip link show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip link add b1 address zz type bridge
! "zz" is invalid lladdr.
? 1
$ ip link add b1 address type bridge
! "type" is invalid lladdr.
? 1
$ ip link add b1 address 02:00:00 type bridge
! RTNETLINK answers: Invalid argument
? 2
$ ip link add b1 address 02:00:00:00:00:00:01 type bridge
! RTNETLINK answers: Invalid argument
? 2
$ ip link add b1 address 01:00:00:00:00:01 type bridge
! RTNETLINK answers: Cannot assign requested address
? 2
$ ip link add b1 address 02:00:00:00:00:100 type bridge
! "100" is invalid lladdr.
? 1
$ ip link add b1 address 02-00-00-00-00-01 type bridge
! RTNETLINK answers: Invalid argument
? 2
