# Shorter words of preference are no metric, but `pref` is.
$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo metric 10
$ ip route add 10.1.0.0/16 dev lo priority 11
$ ip route add 10.1.0.0/16 dev lo preference 0xc
$ ip route add 10.1.0.0/16 dev lo prio 13
$ ip route add 10.1.0.0/16 dev lo metric 4294967295
$ ip route add 10.1.0.0/16 dev lo metric 0
$ ip route
10.1.0.0/16 dev lo scope link·
10.1.0.0/16 dev lo scope link metric 10·
10.1.0.0/16 dev lo scope link metric 11·
10.1.0.0/16 dev lo scope link metric 12·
10.1.0.0/16 dev lo scope link metric 13·
10.1.0.0/16 dev lo scope link metric 4294967295·
$ ip route show metric 10
10.1.0.0/16 dev lo scope link·
$ ip -j route show priority 0xb
[{"dst":"10.1.0.0/16","dev":"lo","scope":"link","flags":[]}]
