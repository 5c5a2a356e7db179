# Labels that are refused.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 label x
$ ip addr add 10.0.0.1/24 dev b0 label c0:1
! Error: ipv4: Address already assigned.
? 2
$ ip addr add 10.0.0.1/24 dev b0 label b0:a_label_too_long
! Error: Attribute failed policy validation.
? 2
$ ip addr add 10.0.0.1/24 dev b0 label
! Command line is not complete. Try option "help"
? 255
$ ip addr add 10.0.0.1/24 dev b0 label b0:1 label b0:2
! Error: ipv4: Address already assigned.
? 2
$ ip addr add 10.0.0.2/24 dev b0 label ''
$ ip addr add 10.0.0.3/24 dev b0 lab b0:1
! Error: either "local" is duplicate, or "lab" is garbage.
? 255
$ ip addr add 10.0.0.4/24 dev b0 label b0x
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global x
       valid_lft forever preferred_lft forever
    inet 10.0.0.2/24 scope global secondary·
       valid_lft forever preferred_lft forever
    inet 10.0.0.4/24 scope global secondary b0x
       valid_lft forever preferred_lft forever
