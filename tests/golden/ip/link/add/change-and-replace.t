# `change` may only change; `replace` does both.
$ ip link change b0 address 02:00:00:00:00:01 type bridge
! Cannot find device "b0"
? 1
$ ip link replace b0 address 02:00:00:00:00:01 type bridge
$ ip link replace b0 mtu 1400 type bridge
! RTNETLINK answers: Operation not supported
? 2
$ ip link change b0 mtu 1300
$ ip link chg b0 mtu 1200
! Command "chg" is unknown, try "ip link help".
? 255
$ ip link show b0
2: b0: <BROADCAST,MULTICAST> mtu 1300 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip link replace
! Not enough information: "type" argument is required
? 1
$ ip link change
! Not enough information: "dev" argument is required.
? 255
