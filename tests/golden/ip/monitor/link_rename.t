# The link's own line has the new name, others keep the first.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ events ip monitor link address
$ ip link set b0 name b1
$ ip addr add 10.0.0.1/24 dev b1
$ ip link set b1 mtu 1400
$ ip link del b1
$ ip link add b0 index 2 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ events
2: b1: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default·
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
2: b0    inet 10.0.0.1/24 scope global b1
       valid_lft forever preferred_lft forever
2: b1: <BROADCAST,MULTICAST> mtu 1400 qdisc noop state DOWN group default·
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
Deleted 2: b0    inet 10.0.0.1/24 scope global b1
       valid_lft forever preferred_lft forever
Deleted 2: b1: <BROADCAST,MULTICAST> mtu 1400 qdisc noop state DOWN group default·
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default·
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
2: b0    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
