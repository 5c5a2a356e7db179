# The prefix length is that of a host unless said.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add 10.0.1.1 dev b0
$ ip addr add fd00::1/64 dev b0
$ ip addr add fd00::2 dev b0
$ ip addr add local 10.0.2.1/30 dev b0
$ ip addr add dev b0 10.0.3.1/0
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.1.1/32 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.2.1/30 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.3.1/0 scope global b0
       valid_lft forever preferred_lft forever
    inet6 fd00::2/128 scope global tentative·
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global tentative·
       valid_lft forever preferred_lft forever
