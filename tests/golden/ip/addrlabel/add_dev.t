# A label for a prefix on one device.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addrlabel add prefix fd00::/8 dev b0 label 77
$ ip addrlabel add prefix fd00::/8 dev lo label 78
$ ip addrlabel add prefix fd00::/8 label 79
$ ip addrlabel
$ ip -j addrlabel
