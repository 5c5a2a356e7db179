$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo proto 50
$ ip -loops 1 -s route flush proto 50
␤
*** Round 1, deleting 1 entries ***
*** Flush is complete after 1 round ***
$ ip route add 10.1.0.0/16 dev lo proto 50
$ ip -l 0 -s route flush proto 50
␤
*** Round 1, deleting 1 entries ***
*** Flush is complete after 1 round ***
$ ip -l foo route flush proto 50
