# Flags on an IPv4 address.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 noprefixroute
$ ip addr add 10.0.1.1/24 dev b0 home
! Warning: home option can be set only for IPv6 addresses
$ ip addr add 10.0.2.1/24 dev b0 nodad
! Warning: nodad option can be set only for IPv6 addresses
$ ip addr add 10.0.3.1/24 dev b0 mngtmpaddr
! Warning: mngtmpaddr option can be set only for IPv6 addresses
$ ip addr add 10.0.4.1/24 dev b0 autojoin
! autojoin needs multicast address
? 1
$ ip addr add 10.0.5.1/24 dev b0 optimistic
! Warning: optimistic option can be set only for IPv6 addresses
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global noprefixroute b0
       valid_lft forever preferred_lft forever
    inet 10.0.1.1/24 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.2.1/24 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.3.1/24 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.5.1/24 scope global b0
       valid_lft forever preferred_lft forever
