$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo scope host
$ ip route add 10.2.0.0/16 dev lo scope link
$ ip route add 10.3.0.0/16 dev lo scope site
$ ip route add 10.4.0.0/16 dev lo scope global
$ ip route add 10.5.0.0/16 dev lo scope 100
$ ip route
10.1.0.0/16 dev lo scope host·
10.2.0.0/16 dev lo scope link·
10.3.0.0/16 dev lo scope site·
10.4.0.0/16 dev lo·
10.5.0.0/16 dev lo scope 100·
$ ip route show scope site
10.3.0.0/16 dev lo·
$ ip route show scope 100
10.5.0.0/16 dev lo·
$ ip route show scope global
10.4.0.0/16 dev lo·
$ ip route show scope all
10.1.0.0/16 dev lo scope host·
10.2.0.0/16 dev lo scope link·
10.3.0.0/16 dev lo scope site·
10.4.0.0/16 dev lo·
10.5.0.0/16 dev lo scope 100·
