# Words behind the kind belong to the kind.
$ ip link add b0 type bridge mtu 1400
$ ip link add type bridge name b0
$ ip link add b0 type bridge type bridge
