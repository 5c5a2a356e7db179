# -N and -c=never.
$ events ip -N -c=never monitor link address
$ ip link set lo up
$ ip addr add 10.0.0.1/32 dev lo
$ events
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group 0·
    link/[772] 00:00:00:00:00:00 brd 00:00:00:00:00:00
1: lo    inet 127.0.0.1/8 scope 254 lo
       valid_lft forever preferred_lft forever
1: lo    inet6 ::1/128 scope 254 proto 0x1·
       valid_lft forever preferred_lft forever
1: lo    inet 10.0.0.1/32 scope 0 lo
       valid_lft forever preferred_lft forever
