# What is not there.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr del 10.0.0.1/24 dev b0
! Error: ipv4: Address not found.
? 2
$ ip addr del fd00::1/64 dev b0
! Error: ipv6: address not found.
? 2
$ ip addr del 10.0.0.1/24
! Not enough information: "dev" argument is required.
? 1
$ ip addr del
! Not enough information: "dev" argument is required.
? 1
$ ip addr del dev b0
! RTNETLINK answers: Operation not supported
? 2
$ ip -6 addr del dev b0
! RTNETLINK answers: Invalid argument
? 2
$ ip addr del 10.0.0.1/24 dev nope
! Cannot find device "nope"
? 1
$ ip addr del foo dev b0
! Error: any valid prefix is expected rather than "foo".
? 1
