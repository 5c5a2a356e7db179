# Protocols and scopes take their names from /etc/iproute2.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ mount -t tmpfs tmpfs /etc/iproute2
! mount: /etc/iproute2: mount point does not exist.
!        dmesg(1) may have more information after failed mount system call.
? 32
$ printf "9 mine\n0x55 hexed\n" > /etc/iproute2/rt_addrprotos
! /bin/sh: 1: cannot create /etc/iproute2/rt_addrprotos: Directory nonexistent
? 2
$ printf "7 seven\n253 linkish\n" > /etc/iproute2/rt_scopes
! /bin/sh: 1: cannot create /etc/iproute2/rt_scopes: Directory nonexistent
? 2
$ printf "3 three\n" > /etc/iproute2/group
! /bin/sh: 1: cannot create /etc/iproute2/group: Directory nonexistent
? 2
$ ip addr add 10.0.0.1/24 dev b0 proto mine scope seven
! Error: argument "mine" is wrong: "proto" value is invalid
! ␤
? 255
$ ip addr add 10.0.1.1/24 dev b0 proto hexed scope linkish
! Error: argument "hexed" is wrong: "proto" value is invalid
! ␤
? 255
$ ip addr add 10.0.2.1/24 dev b0 proto kernel_lo scope link
$ ip link set b0 group three
! Error: argument "three" is wrong: Invalid "group" value
! ␤
? 255
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.2.1/24 scope link proto kernel_lo b0
       valid_lft forever preferred_lft forever
$ ip addr show proto mine
! Error: argument "mine" is wrong: "proto" value is invalid
! ␤
? 255
$ ip addr show group three
! Error: argument "three" is wrong: Invalid "group" value
! ␤
? 255
$ ip -N addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group 0 qlen 1000
    link/[1] 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.2.1/24 scope 253 proto 0x1 b0
       valid_lft forever preferred_lft forever
