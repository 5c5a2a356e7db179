$ ip -f nosuch route
$ ip -f bridge route add 10.1.0.0/16 dev lo
$ ip -f link route add 10.1.0.0/16 dev lo
$ ip -0 route add default dev lo
