# With promote_secondaries the next takes its place.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ echo 1 > /proc/sys/net/ipv4/conf/b0/promote_secondaries
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add 10.0.0.2/24 dev b0
$ ip addr add 10.0.0.3/24 dev b0
$ ip addr del 10.0.0.1/24 dev b0
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.2/24 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.0.3/24 scope global secondary b0
       valid_lft forever preferred_lft forever
$ ip -s addr flush dev b0
␤
*** Round 1, deleting 2 addresses ***
*** Flush is complete after 1 round ***
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
