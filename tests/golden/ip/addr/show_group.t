# Links of a group.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip link add b1 address 02:00:00:00:00:02 group 7 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add 10.0.1.1/24 dev b1
$ ip addr show group 7
3: b1: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group 7 qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
    inet 10.0.1.1/24 scope global b1
       valid_lft forever preferred_lft forever
$ ip addr show group default
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
$ ip addr show group 0x7
3: b1: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group 7 qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
    inet 10.0.1.1/24 scope global b1
       valid_lft forever preferred_lft forever
$ ip addr show group 8
$ ip addr show group foo
! Error: argument "foo" is wrong: Invalid "group" value
! ␤
? 255
$ ip addr show group
! Command line is not complete. Try option "help"
? 255
$ ip addr show group -1
! Error: argument "-1" is wrong: Invalid "group" value
! ␤
? 255
