$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo realms 5
$ ip route add 10.2.0.0/16 dev lo realm 5/6
$ ip route add 10.3.0.0/16 dev lo realms 0x10/7
$ ip route add 10.4.0.0/16 dev lo realms 300
$ ip route
$ ip -j route show 10.2.0.0/16
$ ip route show realms 5
$ ip route show realms 5/6
$ ip route show realms 5/
