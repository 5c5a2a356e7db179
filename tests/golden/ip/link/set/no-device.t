$ ip link set
$ ip link set up
$ ip link set dev
$ ip link set nope up
$ ip link set dev nope up
$ ip link set up nope
$ ip link set mtu 1400
