$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo realms foo
$ ip route add 10.1.0.0/16 dev lo realms 5/foo
$ ip route add 10.1.0.0/16 dev lo realms foo/5
$ ip route add 10.1.0.0/16 dev lo realms
$ ip route show realms foo
$ ip route show realms /5
$ ip route show realms
$ ip route show realms all
