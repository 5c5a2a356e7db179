# -t and -ts say when; here only that they do.
$ events ip -t monitor link
$ ip link set lo up
$ events | sed 's/^Timestamp: ... ... .. ..:..:.. .... [0-9]* usec$/Timestamp/'
Timestamp
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default·
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ events ip -ts monitor link
$ ip link set lo down
$ events | sed 's/^\[....-..-..T..:..:..\.......\] /[time] /'
[time] 1: lo: <LOOPBACK> mtu 65536 qdisc noqueue state DOWN group default·
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ events ip -ts monitor all
$ ip link set lo up
$ events | sed 's/^\[....-..-..T..:..:..\.......\] /[time] /'
[time] [LINK]1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default·
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
[time] [ROUTE]broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1·
[time] [ADDR]1: lo    inet6 ::1/128 scope host proto kernel_lo·
       valid_lft forever preferred_lft forever
[time] [ROUTE]local ::1 dev lo table local proto kernel metric 0 pref medium
