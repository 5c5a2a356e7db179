# Only addresses of a protocol.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 proto 9
$ ip addr add 10.0.1.1/24 dev b0 proto kernel_ra
$ ip addr add 10.0.2.1/24 dev b0
$ ip addr show b0 proto 9
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global proto 0x9 b0
       valid_lft forever preferred_lft forever
    inet 10.0.2.1/24 scope global b0
       valid_lft forever preferred_lft forever
$ ip addr show b0 proto kernel_ra
! Error: argument "kernel_ra" is wrong: "proto" value is invalid
! ␤
? 255
$ ip addr show b0 proto 2
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.1.1/24 scope global proto kernel_ra b0
       valid_lft forever preferred_lft forever
    inet 10.0.2.1/24 scope global b0
       valid_lft forever preferred_lft forever
$ ip addr show b0 proto 0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.2.1/24 scope global b0
       valid_lft forever preferred_lft forever
$ ip addr show b0 proto unspec
! Error: argument "unspec" is wrong: "proto" value is invalid
! ␤
? 255
$ ip -4 addr show proto 9
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    inet 10.0.0.1/24 scope global proto 0x9 b0
       valid_lft forever preferred_lft forever
    inet 10.0.2.1/24 scope global b0
       valid_lft forever preferred_lft forever
