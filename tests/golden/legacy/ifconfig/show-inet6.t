# Loopback, because it sends nothing that would be counted.
$ ip addr add fd00::1/64 dev lo
$ ifconfig lo
$ ip addr flush dev lo
$ ip addr add fd00::2 peer fd00::3/128 dev lo
$ ifconfig lo
