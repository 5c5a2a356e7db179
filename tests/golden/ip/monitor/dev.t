# Only what is about one device.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip link add b1 address 02:00:00:00:00:02 type bridge
$ events ip monitor dev b1
$ ip link set b0 mtu 1400
$ ip link set b1 mtu 1400
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add 10.0.1.1/24 dev b1
$ events
$ events ip monitor address dev b0
$ ip addr flush dev b0
$ ip addr flush dev b1
$ events
