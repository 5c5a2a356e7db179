$ ip link set lo up
$ ip r a 10.1.0.0/16 dev lo
$ ip ro ad 10.2.0.0/16 dev lo
$ ip rou s
10.1.0.0/16 dev lo scope link·
10.2.0.0/16 dev lo scope link·
$ ip r l
10.1.0.0/16 dev lo scope link·
10.2.0.0/16 dev lo scope link·
$ ip r lst
10.1.0.0/16 dev lo scope link·
10.2.0.0/16 dev lo scope link·
$ ip r sh
10.1.0.0/16 dev lo scope link·
10.2.0.0/16 dev lo scope link·
$ ip r g 10.1.0.1
10.1.0.1 dev lo uid 0·
    cache <local>·
$ ip r d 10.1.0.0/16
$ ip r f 10.2.0.0/16
$ ip r
