# A device must be named, once, and be there.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24
! Not enough information: "dev" argument is required.
? 1
$ ip addr add 10.0.0.1/24 dev
! Command line is not complete. Try option "help"
? 255
$ ip addr add 10.0.0.1/24 dev nope
! Cannot find device "nope"
? 1
$ ip addr add 10.0.0.1/24 dev b0 dev lo
$ ip addr add 10.0.0.1/24 dev ''
! Cannot find device ""
? 1
$ ip addr add 10.0.0.1/24 dev name_that_is_too_long
! Cannot find device "name_that_is_too_long"
? 1
$ ip addr add 10.0.0.1/24 dev a/b
! Cannot find device "a/b"
? 1
$ ip addr add dev b0
! RTNETLINK answers: Operation not supported
? 2
$ ip addr add
! Not enough information: "dev" argument is required.
? 1
$ ip addr add 10.0.0.1/24 b0
! Error: either "local" is duplicate, or "b0" is garbage.
? 255
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
