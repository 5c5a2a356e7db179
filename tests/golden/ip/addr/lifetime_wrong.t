# Lifetimes that cannot be.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 valid_lft 0
! valid_lft is zero
? 1
$ ip addr add 10.0.0.1/24 dev b0 valid_lft x
! Error: argument "x" is wrong: valid_lft value
? 255
$ ip addr add 10.0.0.1/24 dev b0 valid_lft -1
! Error: argument "-1" is wrong: valid_lft value
? 255
$ ip addr add 10.0.0.1/24 dev b0 valid_lft 10 preferred_lft 20
! preferred_lft is greater than valid_lft
? 1
$ ip addr add 10.0.0.1/24 dev b0 valid_lft
! Command line is not complete. Try option "help"
? 255
$ ip addr add 10.0.0.1/24 dev b0 preferred_lft for
! Error: argument "for" is wrong: preferred_lft value
? 255
$ ip addr add 10.0.0.1/24 dev b0 valid_lft 10 valid_lft 20
! Error: duplicate "valid_lft": "valid_lft" is the second value.
? 255
$ ip addr add 10.0.0.1/24 dev b0 preferred_lft 10 preferred_lft 20
! Error: duplicate "preferred_lft": "preferred_lft" is the second value.
? 255
$ ip addr add fd00::1/64 dev b0 valid_lft 0
! valid_lft is zero
? 1
$ ip addr add fd00::1/64 dev b0 valid_lft 10 preferred_lft 20
! preferred_lft is greater than valid_lft
? 1
$ ip addr add fd00::1/64 dev b0 valid_lft 4294967296
! Error: argument "4294967296" is wrong: valid_lft value
? 255
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
