# -c colours what it would elsewhere.
$ events ip -c monitor link address
$ ip link set lo up
$ ip addr add 10.0.0.1/32 dev lo
$ events
