# With one table chosen, its name is left out.
$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo table 100
$ ip -d route show table 100
unicast 10.1.0.0/16 dev lo proto boot scope link·
$ ip -d route show table all 10.1.0.0/16
unicast 10.1.0.0/16 dev lo table 100 proto boot scope link·
$ ip -j -d route show table 100
[{"type":"unicast","dst":"10.1.0.0/16","dev":"lo","protocol":"boot","scope":"link","flags":[]}]
$ ip -d -j route show table all 10.1.0.0/16
[{"type":"unicast","dst":"10.1.0.0/16","dev":"lo","table":"100","protocol":"boot","scope":"link","flags":[]}]
