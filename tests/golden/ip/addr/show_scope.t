# Only addresses of a scope.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 127.0.0.1/8 dev lo
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add 10.0.1.1/24 dev b0 scope link
$ ip addr add fe80::1/64 dev b0
$ ip addr show scope global
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
$ ip addr show scope link
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.1.1/24 scope link b0
       valid_lft forever preferred_lft forever
    inet6 fe80::1/64 scope link tentative·
       valid_lft forever preferred_lft forever
$ ip addr show scope host
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
$ ip addr show scope 253
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.1.1/24 scope link b0
       valid_lft forever preferred_lft forever
    inet6 fe80::1/64 scope link tentative·
       valid_lft forever preferred_lft forever
$ ip addr show scope all
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.1.1/24 scope link b0
       valid_lft forever preferred_lft forever
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
    inet6 fe80::1/64 scope link tentative·
       valid_lft forever preferred_lft forever
$ ip addr show b0 scope site
$ ip -o addr show scope link
2: b0    inet 10.0.1.1/24 scope link b0\       valid_lft forever preferred_lft forever
2: b0    inet6 fe80::1/64 scope link tentative \       valid_lft forever preferred_lft forever
