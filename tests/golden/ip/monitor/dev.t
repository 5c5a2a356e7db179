# Only what is about one device.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip link add b1 address 02:00:00:00:00:02 type bridge
$ events ip monitor dev b1
$ ip link set b0 mtu 1400
$ ip link set b1 mtu 1400
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add 10.0.1.1/24 dev b1
$ events
3: b1: <BROADCAST,MULTICAST> mtu 1400 qdisc noop state DOWN group default·
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
3: b1    inet 10.0.1.1/24 scope global b1
       valid_lft forever preferred_lft forever
local 10.0.1.1 table local proto kernel scope host src 10.0.1.1·
$ events ip monitor address dev b0
$ ip addr flush dev b0
$ ip addr flush dev b1
$ events
Deleted 2: b0    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
