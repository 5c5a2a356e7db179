# The filters of show choose what goes.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add 10.1.0.1/24 dev b0 label b0:x
$ ip addr add 10.2.0.1/24 dev b0 scope link
$ ip addr add fd00::1/64 dev b0
$ ip addr add fd00::2/64 dev b0 nodad
$ ip -s addr flush to 10.0.0.0/16
␤
*** Round 1, deleting 1 addresses ***
*** Flush is complete after 1 round ***
$ ip -s addr flush label 'b0:*'
␤
*** Round 1, deleting 1 addresses ***
*** Flush is complete after 1 round ***
$ ip -s addr flush dev b0 scope link
␤
*** Round 1, deleting 1 addresses ***
*** Flush is complete after 1 round ***
$ ip -s addr flush dev b0 tentative
␤
*** Round 1, deleting 1 addresses ***
*** Flush is complete after 1 round ***
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet6 fd00::2/64 scope global nodad·
       valid_lft forever preferred_lft forever
$ ip -s addr flush up
␤
*** Round 1, deleting 1 addresses ***
*** Flush is complete after 1 round ***
$ ip -s addr flush dev b0 home
Nothing to flush.
$ ip -s addr flush scope global
Nothing to flush.
$ ip -br addr
lo               DOWN          ·
b0               DOWN          ·
