# All addresses of a device.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add 10.0.1.1/24 dev b0
$ ip addr add fd00::1/64 dev b0
$ ip addr flush b0
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip addr flush dev b0
$ ip addr flush dev lo
