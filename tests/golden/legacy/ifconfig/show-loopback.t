$ ip link set lo up
$ ifconfig lo
$ ifconfig -s lo
