# The word is taken; what the kernel makes of it.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 anycast 10.0.0.2 dev b0
$ ip addr add fd00::1/64 anycast fd00::2 dev b0
$ ip addr add 10.0.0.3/24 anycast foo dev b0
! Error: inet address is expected rather than "foo".
? 1
$ ip addr add 10.0.0.3/24 anycast 10.0.0.4 anycast 10.0.0.5 dev b0
! Error: duplicate "anycast": "10.0.0.5" is the second value.
? 255
$ ip addr add 10.0.0.3/24 any 10.0.0.4 dev b0
! Error: either "local" is duplicate, or "any" is garbage.
? 255
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global tentative·
       valid_lft forever preferred_lft forever
