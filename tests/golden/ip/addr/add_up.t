# With the device up; no duplicates are looked for on ifb, which knows no ARP.
$ ip link add i0 address 02:00:00:00:00:01 type ifb
$ ip link set i0 up
$ ip addr add 10.0.0.1/24 dev i0
$ ip addr add fd00::1/64 dev i0
$ ip addr show i0
2: i0: <BROADCAST,NOARP,UP,LOWER_UP> mtu 1500 qdisc pfifo_fast state UNKNOWN group default qlen 32
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global i0
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global·
       valid_lft forever preferred_lft forever
    inet6 fe80::ff:fe00:1/64 scope link proto kernel_ll·
       valid_lft forever preferred_lft forever
$ ip -br addr
lo               DOWN          ·
i0               UNKNOWN        10.0.0.1/24 fd00::1/64 fe80::ff:fe00:1/64·
$ ip link set i0 down
$ ip addr show i0
2: i0: <BROADCAST,NOARP> mtu 1500 qdisc pfifo_fast state DOWN group default qlen 32
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global i0
       valid_lft forever preferred_lft forever
