#! mask timers
# change alters what is there, and adds what is not.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr change 10.0.0.1/24 dev b0
$ ip addr add 10.0.0.1/24 dev b0
! Error: ipv4: Address already assigned.
? 2
$ ip addr change 10.0.0.1/24 dev b0 metric 50
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 metric 50 scope global b0
       valid_lft forever preferred_lft forever
$ ip addr change 10.0.0.1/24 dev b0 valid_lft 7000 preferred_lft 6000
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global dynamic b0
       valid_lft 7000sec preferred_lft 6000sec
$ ip addr change 10.0.0.1/24 dev b0 proto 9
$ ip addr change 10.0.0.1/24 dev b0 scope link
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
