$ ip route add 10.1.0.0/16 dev nope
$ ip route add 10.1.0.0/16 dev
$ ip route add 10.1.0.0/16 oif nope
$ ip route add 10.1.0.0/16
$ ip route add 10.1.0.0/16 dev a/b
$ ip route add 10.1.0.0/16 dev averyveryverylongname
$ ip route add 10.1.0.0/16 dev lo
