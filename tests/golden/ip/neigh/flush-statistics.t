# The rounds are said with -s.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link set v1 up
$ ip neigh add 10.0.0.3 lladdr 02:00:00:00:00:aa dev v0 nud stale
$ ip neigh add 10.0.0.4 lladdr 02:00:00:00:00:aa dev v0 nud stale
$ ip -s neigh flush dev v0
␤
*** Round 1, deleting 2 entries ***
*** Flush is complete after 1 round ***
$ ip -s neigh flush dev v0
Nothing to flush.
$ ip -s neigh flush 10.0.0.0/8
Nothing to flush.
