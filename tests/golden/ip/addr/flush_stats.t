# -s counts the rounds, -s -s names what goes.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add 10.0.0.2/24 dev b0
$ ip addr add fd00::1/64 dev b0
$ ip -s -s addr flush dev b0
2: b0    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
2: b0    inet 10.0.0.2/24 scope global secondary b0
       valid_lft forever preferred_lft forever
2: b0    inet6 fd00::1/64 scope global tentative·
       valid_lft forever preferred_lft forever
␤
*** Round 1, deleting 3 addresses ***
*** Flush is complete after 1 round ***
$ ip -s addr flush dev b0
Nothing to flush.
$ ip -s -s addr flush dev b0
Nothing to flush.
$ ip addr add 10.0.0.1/24 brd + label b0:1 dev b0 metric 9
$ ip -stats addr flush dev b0
␤
*** Round 1, deleting 1 addresses ***
*** Flush is complete after 1 round ***
$ ip addr add 10.0.0.1/24 dev b0
$ ip -s -s -o addr flush dev b0
2: b0    inet 10.0.0.1/24 scope global b0\       valid_lft forever preferred_lft forever
␤
*** Round 1, deleting 1 addresses ***
*** Flush is complete after 1 round ***
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
