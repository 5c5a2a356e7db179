# JSON says nothing of a flush.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip -j addr flush dev b0
$ ip addr add 10.0.0.1/24 dev b0
$ ip -j -s addr flush dev b0
␤
*** Round 1, deleting 1 addresses ***
*** Flush is complete after 1 round ***
$ ip addr add 10.0.0.1/24 dev b0
$ ip -j -s -s addr flush dev b0
2: b0    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
␤
*** Round 1, deleting 1 addresses ***
*** Flush is complete after 1 round ***
$ ip -br addr show b0
b0               DOWN          ·
