# replace adds or alters.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr replace 10.0.0.1/24 dev b0
$ ip addr replace 10.0.0.1/24 dev b0 metric 50
$ ip addr replace 10.0.0.1/16 dev b0
$ ip addr replace fd00::1/64 dev b0
$ ip addr replace fd00::1/64 dev b0 preferred_lft 0
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 metric 50 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.0.1/16 scope global b0
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global deprecated tentative·
       valid_lft forever preferred_lft 0sec
$ ip addr replace fd00::1/64 dev b0 preferred_lft forever
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 metric 50 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.0.1/16 scope global b0
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global tentative·
       valid_lft forever preferred_lft forever
