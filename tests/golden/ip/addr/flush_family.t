# -4 and -6 keep the other family.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add fd00::1/64 dev b0
$ ip -4 addr flush dev b0
$ ip -br addr show b0
b0               DOWN           fd00::1/64·
$ ip addr add 10.0.0.1/24 dev b0
$ ip -6 -s addr flush dev b0
␤
*** Round 1, deleting 1 addresses ***
*** Flush is complete after 1 round ***
$ ip -br addr show b0
b0               DOWN           10.0.0.1/24·
$ ip -0 addr flush dev b0
! Cannot flush link addresses.
? 1
$ ip -br addr show b0
b0               DOWN           10.0.0.1/24·
