# The other flags, and several at once.
#! mask timers
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add 10.0.0.2/24 dev b0
$ ip addr add 10.0.1.1/24 dev b0 valid_lft 86400 preferred_lft 86400
$ ip addr add fd00::1/64 dev b0 home nodad
$ ip addr show b0 permanent
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.0.2/24 scope global secondary b0
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global nodad home·
       valid_lft forever preferred_lft forever
$ ip addr show b0 dynamic
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.1.1/24 scope global dynamic b0
       valid_lft 86400sec preferred_lft 86400sec
$ ip addr show b0 primary
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.1.1/24 scope global dynamic b0
       valid_lft 86400sec preferred_lft 86400sec
    inet6 fd00::1/64 scope global nodad home·
       valid_lft forever preferred_lft forever
$ ip addr show b0 secondary
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.2/24 scope global secondary b0
       valid_lft forever preferred_lft forever
$ ip addr show b0 temporary
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.2/24 scope global secondary b0
       valid_lft forever preferred_lft forever
$ ip addr show b0 home nodad
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet6 fd00::1/64 scope global nodad home·
       valid_lft forever preferred_lft forever
$ ip addr show b0 -home
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.1.1/24 scope global dynamic b0
       valid_lft 86400sec preferred_lft 86400sec
    inet 10.0.0.2/24 scope global secondary b0
       valid_lft forever preferred_lft forever
$ ip addr show b0 dadfailed
$ ip addr show b0 -dadfailed
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.1.1/24 scope global dynamic b0
       valid_lft 86400sec preferred_lft 86400sec
    inet 10.0.0.2/24 scope global secondary b0
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global nodad home·
       valid_lft forever preferred_lft forever
$ ip addr show b0 optimistic
$ ip addr show b0 stable-privacy
$ ip addr show b0 autojoin
