# A multicast address may be joined by adding it.
$ ip link add i0 address 02:00:00:00:00:01 type ifb
$ ip link set i0 up
$ ip addr add 224.1.2.3/32 dev i0 autojoin
$ ip addr add ff05::77/128 dev i0 autojoin
$ ip addr add autojoin 224.1.2.4/32 dev i0
$ ip addr show i0
2: i0: <BROADCAST,NOARP,UP,LOWER_UP> mtu 1500 qdisc pfifo_fast state UNKNOWN group default qlen 32
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 224.1.2.3/32 scope global autojoin i0
       valid_lft forever preferred_lft forever
    inet 224.1.2.4/32 scope global autojoin i0
       valid_lft forever preferred_lft forever
    inet6 ff05::77/128 scope site autojoin·
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link proto kernel_ll·
       valid_lft forever preferred_lft forever
$ ip addr show i0 autojoin
2: i0: <BROADCAST,NOARP,UP,LOWER_UP> mtu 1500 qdisc pfifo_fast state UNKNOWN group default qlen 32
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 224.1.2.3/32 scope global autojoin i0
       valid_lft forever preferred_lft forever
    inet 224.1.2.4/32 scope global autojoin i0
       valid_lft forever preferred_lft forever
    inet6 ff05::77/128 scope site autojoin·
       valid_lft forever preferred_lft forever
$ ip addr del 224.1.2.3/32 dev i0
$ ip addr del 224.1.2.4/32 dev i0 autojoin
