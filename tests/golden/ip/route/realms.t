$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo realms 5
$ ip route add 10.2.0.0/16 dev lo realm 5/6
$ ip route add 10.3.0.0/16 dev lo realms 0x10/7
$ ip route add 10.4.0.0/16 dev lo realms 300
$ ip route
10.1.0.0/16 dev lo scope link realm 5·
10.2.0.0/16 dev lo scope link realms 5/6·
10.3.0.0/16 dev lo scope link realms 16/7·
10.4.0.0/16 dev lo scope link realm 300·
$ ip -j route show 10.2.0.0/16
[{"dst":"10.2.0.0/16","dev":"lo","scope":"link","flags":[],"flow":{"from":"5","to":"6"}}]
$ ip route show realms 5
10.1.0.0/16 dev lo scope link realm 5·
$ ip route show realms 5/6
10.2.0.0/16 dev lo scope link·
$ ip route show realms 5/
10.2.0.0/16 dev lo scope link realms 5/6·
