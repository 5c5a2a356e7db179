# al is all-nsid, not all.
$ events ip monitor al
$ ip link set lo up
$ events
[nsid current]1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default·
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
[nsid current]1: lo    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
[nsid current]local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1·
[nsid current]local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1·
[nsid current]broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1·
[nsid current]1: lo    inet6 ::1/128 scope host proto kernel_lo·
       valid_lft forever preferred_lft forever
[nsid current]local ::1 dev lo table local proto kernel metric 0 pref medium
$ events ip monitor all-n link
$ ip link set lo down
$ events
[nsid current]1: lo: <LOOPBACK> mtu 65536 qdisc noqueue state DOWN group default·
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
