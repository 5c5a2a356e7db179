# Metrics that are no numbers.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 metric x
! Error: argument "x" is wrong: "metric" value is invalid
! ␤
? 255
$ ip addr add 10.0.0.1/24 dev b0 metric -1
! Error: argument "-1" is wrong: "metric" value is invalid
! ␤
? 255
$ ip addr add 10.0.0.1/24 dev b0 metric 4294967296
! Error: argument "4294967296" is wrong: "metric" value is invalid
! ␤
? 255
$ ip addr add 10.0.0.1/24 dev b0 metric 1x
! Error: argument "1x" is wrong: "metric" value is invalid
! ␤
? 255
$ ip addr add 10.0.0.1/24 dev b0 metric
! Command line is not complete. Try option "help"
? 255
$ ip addr add 10.0.0.1/24 dev b0 priority ''
! Error: argument "" is wrong: "metric" value is invalid
! ␤
? 255
$ ip addr add 10.0.0.1/24 dev b0 metric 1 metric 2
$ ip addr add 10.0.0.1/24 dev b0 pr 1.5
! Error: argument "1.5" is wrong: "metric" value is invalid
! ␤
? 255
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 metric 2 scope global b0
       valid_lft forever preferred_lft forever
