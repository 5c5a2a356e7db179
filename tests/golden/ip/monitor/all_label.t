# label does the same for single objects; all before an object says only that.
$ events ip monitor label link
$ ip link set lo up
$ events
[LINK]1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default·
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ events ip monitor all link
$ ip link set lo down
$ events
[LINK]1: lo: <LOOPBACK> mtu 65536 qdisc noqueue state DOWN group default·
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ events ip monitor link all
$ ip link set lo up
$ events
[LINK]1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default·
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ events ip monitor all -4
$ events
! Argument "-4" is unknown, try "ip monitor help".
