# Other words are taken though they say nothing.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 brd + dev b0 metric 5
$ ip addr add 10.0.1.1/24 brd + dev b0
$ ip addr add fd00::1/64 dev b0 mngtmpaddr
$ ip addr del 10.0.0.1/24 brd 10.0.0.7 dev b0 metric 6
$ ip addr del 10.0.1.1/24 brd + dev b0 scope link proto 5 home valid_lft 100
! Warning: home option can be set only for IPv6 addresses
! preferred_lft is greater than valid_lft
? 1
$ ip addr del fd00::1/64 dev b0 mngtmpaddr
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.1.1/24 brd 10.0.1.255 scope global b0
       valid_lft forever preferred_lft forever
