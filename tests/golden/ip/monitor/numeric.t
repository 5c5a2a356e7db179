# -N and -c=never.
$ events ip -N -c=never monitor link address
$ ip link set lo up
$ ip addr add 10.0.0.1/32 dev lo
$ events
