$ ip link set lo up
$ ip r a 10.1.0.0/16 dev lo
$ ip ro ad 10.2.0.0/16 dev lo
$ ip rou s
$ ip r l
$ ip r lst
$ ip r sh
$ ip r g 10.1.0.1
$ ip r d 10.1.0.0/16
$ ip r f 10.2.0.0/16
$ ip r
