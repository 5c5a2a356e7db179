# up shows what is up; down what is not.
$ ip link add i0 address 02:00:00:00:00:01 type ifb
$ ip link add i1 address 02:00:00:00:00:02 type ifb
$ ip link set i0 up
$ ip addr add 10.0.0.1/24 dev i0
$ ip addr add 10.0.1.1/24 dev i1
$ ip addr show up
2: i0: <BROADCAST,NOARP,UP,LOWER_UP> mtu 1500 qdisc pfifo_fast state UNKNOWN group default qlen 32
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global i0
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link proto kernel_ll·
       valid_lft forever preferred_lft forever
$ ip addr show down
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
3: i1: <BROADCAST,NOARP> mtu 1500 qdisc noop state DOWN group default qlen 32
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
    inet 10.0.1.1/24 scope global i1
       valid_lft forever preferred_lft forever
$ ip addr show up down
$ ip addr show i1 up
$ ip addr show dev i0 up
2: i0: <BROADCAST,NOARP,UP,LOWER_UP> mtu 1500 qdisc pfifo_fast state UNKNOWN group default qlen 32
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global i0
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link proto kernel_ll·
       valid_lft forever preferred_lft forever
$ ip -br addr show up
i0               UNKNOWN        10.0.0.1/24 fe80::ff:fe00:1/64·
$ ip -4 -o addr show up
2: i0    inet 10.0.0.1/24 scope global i0\       valid_lft forever preferred_lft forever
$ ip addr show UP
! Device "UP" does not exist.
? 1
