$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo table 100
$ ip route add 10.2.0.0/16 dev lo table 0x100
$ ip route add 10.3.0.0/16 dev lo table default
$ ip route add 10.4.0.0/16 dev lo table local
$ ip route add 10.5.0.0/16 dev lo table 4294967295
$ ip route add 10.6.0.0/16 dev lo table 0
$ ip route show table all root 10.0.0.0/8
10.2.0.0/16 dev lo table 256 scope link·
10.1.0.0/16 dev lo table 100 scope link·
10.3.0.0/16 dev lo table default scope link·
10.6.0.0/16 dev lo scope link·
10.5.0.0/16 dev lo table 4294967295 scope link·
10.4.0.0/16 dev lo table local scope link·
$ ip route show table 100
10.1.0.0/16 dev lo scope link·
$ ip route show table 256
10.2.0.0/16 dev lo scope link·
$ ip route show table default
10.3.0.0/16 dev lo scope link·
