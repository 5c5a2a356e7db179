# -loops bounds the rounds.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip -l 0 -s addr flush dev b0
␤
*** Round 1, deleting 1 addresses ***
*** Flush is complete after 1 round ***
$ ip addr add 10.0.0.1/24 dev b0
$ ip -l 1 -s addr flush dev b0
␤
*** Round 1, deleting 1 addresses ***
! *** Flush remains incomplete after 1 rounds. ***
? 255
$ ip addr add 10.0.0.1/24 dev b0
$ ip -loops 2 -s addr flush dev b0
␤
*** Round 1, deleting 1 addresses ***
*** Flush is complete after 1 round ***
$ ip -l addr flush dev b0
! Object "flush" is unknown, try "ip help".
? 1
$ ip -l x addr flush dev b0
