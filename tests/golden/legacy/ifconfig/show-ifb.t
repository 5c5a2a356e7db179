$ ip link add i0 address 02:00:00:00:00:20 type ifb
$ ifconfig i0
$ ifconfig -s i0
