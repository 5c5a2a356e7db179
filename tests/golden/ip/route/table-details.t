# With one table chosen, its name is left out.
$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo table 100
$ ip -d route show table 100
$ ip -d route show table all 10.1.0.0/16
$ ip -j -d route show table 100
$ ip -d -j route show table all 10.1.0.0/16
