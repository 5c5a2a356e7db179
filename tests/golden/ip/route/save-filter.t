$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo proto static
$ ip route add 10.2.0.0/16 dev lo
$ sh -c 'ip route save proto static > /run/r'
$ sh -c 'ip route showdump < /run/r'
$ sh -c 'ip -d -o route showdump < /run/r'
$ sh -c 'ip route save table nosuch > /run/r'
