# Dotted addresses may be cut short, as networks are.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.1/16 dev b0
$ ip addr add 11/8 dev b0
$ ip addr add 010.0.0.9/24 dev b0
$ ip addr add 0x0a.0.0.10/24 dev b0
$ ip addr add 10.1.2.3.4/24 dev b0
! Error: any valid prefix is expected rather than "10.1.2.3.4/24".
? 1
$ ip addr add 10..1/24 dev b0
! Error: any valid prefix is expected rather than "10..1/24".
? 1
$ ip addr add 10.0.0.256/24 dev b0
! Error: any valid prefix is expected rather than "10.0.0.256/24".
? 1
$ ip addr add 10./24 dev b0
! Error: any valid prefix is expected rather than "10./24".
? 1
$ ip -4 addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    inet 10.1.0.0/16 scope global b0
       valid_lft forever preferred_lft forever
    inet 11.0.0.0/8 scope global b0
       valid_lft forever preferred_lft forever
    inet 8.0.0.9/24 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.0.10/24 scope global b0
       valid_lft forever preferred_lft forever
