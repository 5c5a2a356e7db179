# In another namespace.
$ ip netns add n1
$ events ip -n n1 monitor link
$ ip link set lo up
$ ip -n n1 link set lo up
$ events
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default·
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip -n nope monitor link
! Cannot open network namespace "nope": No such file or directory
? 255
