# The kernel's own addresses say so.
$ ip link add i0 address 02:00:00:00:00:01 type ifb
$ ip link set lo up
$ ip link set i0 up
$ ip addr show
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
    inet6 ::1/128 scope host proto kernel_lo·
       valid_lft forever preferred_lft forever
2: i0: <BROADCAST,NOARP,UP,LOWER_UP> mtu 1500 qdisc pfifo_fast state UNKNOWN group default qlen 32
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet6 fe80::ff:fe00:1/64 scope link proto kernel_ll·
       valid_lft forever preferred_lft forever
$ ip addr show proto kernel_ll
! Error: argument "kernel_ll" is wrong: "proto" value is invalid
! ␤
? 255
$ ip addr show proto kernel_lo
! Error: argument "kernel_lo" is wrong: "proto" value is invalid
! ␤
? 255
$ ip -j addr show i0
[{"ifindex":2,"ifname":"i0","flags":["BROADCAST","NOARP","UP","LOWER_UP"],"mtu":1500,"qdisc":"pfifo_fast","operstate":"UNKNOWN","group":"default","txqlen":32,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","addr_info":[{"family":"inet6","local":"fe80::ff:fe00:1","prefixlen":64,"scope":"link","protocol":"kernel_ll","valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
$ ip -6 addr show scope link
2: i0: <BROADCAST,NOARP,UP,LOWER_UP> mtu 1500 state UNKNOWN qlen 32
    inet6 fe80::ff:fe00:1/64 scope link proto kernel_ll·
       valid_lft forever preferred_lft forever
$ ip -6 -br addr
lo               UNKNOWN        ::1/128·
i0               UNKNOWN        fe80::ff:fe00:1/64·
