# any and all are addresses of no bytes, default is one of zeros where the family is known.
$ ip addr add 192.0.2.1/24 brd any dev lo
! Error: Attribute failed policy validation.
? 2
$ ip addr add 192.0.2.1/24 brd default dev lo
$ ip addr add 192.0.2.2/24 peer any dev lo
! Error: Attribute failed policy validation.
? 2
$ ip addr add 192.0.2.3/24 peer default dev lo
$ ip addr add 192.0.2.4 peer 192.0.2.5/0 dev lo
$ ip addr add 192.0.2.6/24 peer 192.0.2.7/0 dev lo
$ ip addr add any/24 dev lo
! Error: any valid prefix is expected rather than "any/24".
? 1
$ ip addr add default/0 dev lo
! Error: any valid prefix is expected rather than "default/0".
? 1
$ ip -6 addr add any dev lo
! Error: Attribute failed policy validation.
? 2
$ ip -6 addr add default dev lo
! Error: ipv6: Invalid address.
? 2
$ ip -4 addr show lo
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
    inet 192.0.2.1/24 scope global lo
       valid_lft forever preferred_lft forever
    inet 192.0.2.3/24 scope global lo
       valid_lft forever preferred_lft forever
    inet 192.0.2.4 peer 192.0.2.5/32 scope global lo
       valid_lft forever preferred_lft forever
    inet 192.0.2.6 peer 192.0.2.7/24 scope global secondary lo
       valid_lft forever preferred_lft forever
