# all says of each event what it is; without a word it does not.
$ events ip monitor all
$ ip link set lo up
$ events
[LINK]1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default·
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
[ADDR]1: lo    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
[ROUTE]local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1·
[ROUTE]local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1·
[ROUTE]broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1·
[ADDR]1: lo    inet6 ::1/128 scope host proto kernel_lo·
       valid_lft forever preferred_lft forever
[ROUTE]local ::1 dev lo table local proto kernel metric 0 pref medium
$ events ip monitor
$ ip link set lo down
$ events
1: lo: <LOOPBACK> mtu 65536 qdisc noqueue state DOWN group default·
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
Deleted local ::1 dev lo table local proto kernel metric 0 pref medium
Deleted 1: lo    inet6 ::1/128 scope host proto kernel_lo·
       valid_lft forever preferred_lft forever
