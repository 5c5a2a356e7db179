# Links as they come, change and go.
$ events ip monitor link
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip link set b0 up
$ ip link set b0 mtu 1400
$ ip link del b0
$ events
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default·
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
2: b0: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1500 qdisc noqueue state DOWN group default·
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
2: b0: <NO-CARRIER,BROADCAST,MULTICAST,UP> mtu 1400 qdisc noqueue state DOWN group default·
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
2: b0: <BROADCAST,MULTICAST> mtu 1400 qdisc noqueue state DOWN group default·
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
Deleted 2: b0: <BROADCAST,MULTICAST> mtu 1400 qdisc noop state DOWN group default·
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
