# Missing bytes of an address are zero, and the length is what was written.
$ ip link set lo up
$ ip route add 10.1 dev lo
$ ip route add 10/8 dev lo
$ ip route add 0x0b/8 dev lo
$ ip route add 012.0/16 dev lo
$ ip route
10.0.0.0/16 dev lo scope link·
10.0.0.0/8 dev lo scope link·
10.1.0.0 dev lo scope link·
11.0.0.0/8 dev lo scope link·
