# Numbers at the end count as numbers; an alias follows its device.
$ ip link add v10 type ifb
$ ip link add v2 type ifb
$ ip link add v02 type ifb
$ ip link add eth1 type ifb
$ ip link add eth1.5 type ifb
$ ip link add eth10 type ifb
$ ip link add ethx type ifb
$ ip link add eth type ifb
$ ip addr add 10.0.0.2/24 dev v2 label v2:z
$ ip addr add 10.0.0.3/24 dev v2 label v2:10
$ ip addr add 10.0.0.4/24 dev v2 label v2:9
$ ip addr add 10.0.1.4/24 dev v2 label v2:
$ ifconfig -a -s
