# A reader that has gone ends it without a word.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ events sh -c 'ip -o monitor link | head -n 1'
$ ip link set b0 mtu 1401
$ ip link set b0 mtu 1402
$ ip link set b0 mtu 1403
$ events
2: b0: <BROADCAST,MULTICAST> mtu 1401 qdisc noop state DOWN group default \    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
