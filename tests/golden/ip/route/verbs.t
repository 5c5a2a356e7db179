$ ip route blah
$ ip route x
$ ip route pre 10.1.0.0/16 dev lo
$ ip route help
$ ip route h
