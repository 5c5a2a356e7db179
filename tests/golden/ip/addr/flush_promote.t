# Promoted secondaries take another round.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ echo 1 > /proc/sys/net/ipv4/conf/b0/promote_secondaries
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add 10.0.0.2/24 dev b0
$ ip addr add 10.0.0.3/24 dev b0
$ ip -s addr flush dev b0 primary
␤
*** Round 1, deleting 1 addresses ***
*** Flush is complete after 1 round ***
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add 10.0.0.2/24 dev b0
! Error: ipv4: Address already assigned.
? 2
$ ip addr add 10.0.0.3/24 dev b0
! Error: ipv4: Address already assigned.
? 2
$ ip -l 1 -s addr flush dev b0 primary
␤
*** Round 1, deleting 1 addresses ***
*** Flush is complete after 1 round ***
$ ip -br addr show b0
b0               DOWN           10.0.0.3/24 10.0.0.1/24·
