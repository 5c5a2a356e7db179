# In this release a monitor knows no JSON.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ events ip -j monitor link
$ ip link set b0 mtu 1400
$ events
2: b0: <BROADCAST,MULTICAST> mtu 1400 qdisc noop state DOWN group default·
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ events ip -j -br monitor all
$ ip link set b0 mtu 1300
$ events
[LINK]b0               DOWN          ·∅
