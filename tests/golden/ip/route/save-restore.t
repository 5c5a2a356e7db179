$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo
$ ip route add blackhole 10.2.0.0/16
$ sh -c 'ip route save > /run/r'
$ ip route flush root 10.0.0.0/8
$ sh -c 'ip route restore < /run/r'
$ ip route
10.1.0.0/16 dev lo scope link·
blackhole 10.2.0.0/16·
$ sh -c 'ip route showdump < /run/r'
10.1.0.0/16 dev lo scope link·
blackhole 10.2.0.0/16·
$ sh -c 'ip -j route showdump < /run/r'
10.1.0.0/16 dev lo scope link·
blackhole 10.2.0.0/16·
