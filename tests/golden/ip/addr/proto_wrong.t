# Protocols that are none.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 proto foo
! Error: argument "foo" is wrong: "proto" value is invalid
! ␤
? 255
$ ip addr add 10.0.0.1/24 dev b0 proto 256
! Error: argument "256" is wrong: "proto" value is invalid
! ␤
? 255
$ ip addr add 10.0.0.1/24 dev b0 proto -1
! Error: argument "-1" is wrong: "proto" value is invalid
! ␤
? 255
$ ip addr add 10.0.0.1/24 dev b0 proto
! Command line is not complete. Try option "help"
? 255
$ ip addr add 10.0.0.1/24 dev b0 proto static
! Error: argument "static" is wrong: "proto" value is invalid
! ␤
? 255
$ ip addr add 10.0.0.1/24 dev b0 protocol 9
! Error: either "local" is duplicate, or "protocol" is garbage.
? 255
$ ip addr add 10.0.0.1/24 dev b0 proto 1 proto 2
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global proto kernel_ra b0
       valid_lft forever preferred_lft forever
$ ip addr show b0 proto foo
! Error: argument "foo" is wrong: "proto" value is invalid
! ␤
? 255
$ ip addr show b0 proto
! Command line is not complete. Try option "help"
? 255
$ ip addr show b0 proto 300
! Error: argument "300" is wrong: "proto" value is invalid
! ␤
? 255
