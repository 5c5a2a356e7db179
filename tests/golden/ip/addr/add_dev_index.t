# if%d names a device by its number where there is none of that name.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev if2
$ ip addr add 10.0.0.2/24 dev if99
! Error: ipv4: Device not found.
? 2
$ ip addr show dev if2
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
