# The last one counts.
$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo mtu 1000 mtu 1200
$ ip route add 10.2.0.0/16 dev lo mtu 0x500 hoplimit 255
$ ip route add 10.3.0.0/16 dev lo mtu 99999999
$ ip route
10.1.0.0/16 dev lo scope link mtu 1200·
10.2.0.0/16 dev lo scope link mtu 1280 hoplimit 255·
10.3.0.0/16 dev lo scope link mtu 65520·
