# A device without an Ethernet address.
$ ip tuntap add dev t0 mode tun
$ ifconfig t0
$ ip addr add 10.0.0.1 peer 10.0.0.2 dev t0
$ ifconfig t0
$ ifconfig -s t0
