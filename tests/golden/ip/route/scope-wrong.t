$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo scope foo
$ ip route add 10.1.0.0/16 dev lo scope nowhere
$ ip route add 10.1.0.0/16 dev lo scope 256
$ ip route add 10.1.0.0/16 dev lo scope
$ ip route show scope foo
$ ip route show scope
$ ip route show scope 300
