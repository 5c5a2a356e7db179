# A label outlives a rename, not the device.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addrlabel add prefix fd00::/8 dev b0 label 77
$ ip link set b0 name b1
$ ip addrlabel
$ ip link del b1
$ ip addrlabel
