# Secondaries go with their primary; the next round finds nothing.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add 10.0.0.2/24 dev b0
$ ip addr add 10.0.0.3/24 dev b0
$ ip -s -s addr flush dev b0 secondary
2: b0    inet 10.0.0.2/24 scope global secondary b0
       valid_lft forever preferred_lft forever
2: b0    inet 10.0.0.3/24 scope global secondary b0
       valid_lft forever preferred_lft forever
␤
*** Round 1, deleting 2 addresses ***
*** Flush is complete after 1 round ***
$ ip -br addr show b0
b0               DOWN           10.0.0.1/24·
$ ip addr add 10.0.0.2/24 dev b0
$ ip -s -s addr flush dev b0 primary
2: b0    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
␤
*** Round 1, deleting 1 addresses ***
*** Flush is complete after 1 round ***
$ ip -br addr show b0
b0               DOWN          ·
