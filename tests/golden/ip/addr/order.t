# The words may stand in any order.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add dev b0 metric 7 label b0:x scope link brd + local 10.0.0.1/24 proto 5 valid_lft forever
$ ip addr add brd + dev b0 10.0.1.1/24
$ ip addr add label b0:y 10.0.2.1/24 dev b0 brd -
$ ip addr add valid_lft 9000 preferred_lft forever dev b0 home fd00::1/64
! Warning: home option can be set only for IPv6 addresses
! preferred_lft is greater than valid_lft
? 1
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 metric 7 brd 10.0.0.255 scope link proto 0x5 b0:x
       valid_lft forever preferred_lft forever
    inet 10.0.1.1/24 brd 10.0.1.255 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.2.1/24 brd 10.0.2.0 scope global b0:y
       valid_lft forever preferred_lft forever
