# Events of other namespaces, with their numbers.
$ ip netns add n1
$ ip netns set n1 5
$ events ip monitor link all-nsid
$ ip link set lo up
$ ip -n n1 link set lo up
$ events
[nsid current]1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default·
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
[nsid 5]1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default·
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ events ip monitor all-nsid label address
$ ip addr add 10.0.0.1/32 dev lo
$ ip -n n1 addr add 10.0.0.1/32 dev lo
$ events
[nsid current][ADDR]1: lo    inet 10.0.0.1/32 scope global lo
       valid_lft forever preferred_lft forever
[nsid 5][ADDR]1: lo    inet 10.0.0.1/32 scope global lo
       valid_lft forever preferred_lft forever
