$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo proto 50
$ ip route add 10.2.0.0/16 dev lo proto 50
$ ip route add 10.3.0.0/16 dev lo proto 51
$ ip -s route flush proto 51
␤
*** Round 1, deleting 1 entries ***
*** Flush is complete after 1 round ***
$ ip -s -s route flush proto 50
10.1.0.0/16 dev lo scope link·
10.2.0.0/16 dev lo scope link·
␤
*** Round 1, deleting 2 entries ***
*** Flush is complete after 1 round ***
$ ip -s route flush proto 50
Nothing to flush.
$ ip -s -s -o route flush dev lo
Nothing to flush.
