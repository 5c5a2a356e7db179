# A netmask stands for a length; one with holes does not.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/255.255.255.0 dev b0
$ ip addr add 10.0.1.1/255.0.255.0 dev b0
! Error: any valid prefix is expected rather than "10.0.1.1/255.0.255.0".
? 1
$ ip addr add 10.0.2.1/0x18 dev b0
$ ip addr add 10.0.3.1/030 dev b0
$ ip addr add fd00::1/255.255.0.0 dev b0
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.2.1/24 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.3.1/24 scope global b0
       valid_lft forever preferred_lft forever
    inet6 fd00::1/16 scope global tentative·
       valid_lft forever preferred_lft forever
