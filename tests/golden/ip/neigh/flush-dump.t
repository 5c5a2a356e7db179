# Twice -s shows what goes.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link set v1 up
$ ip neigh add 10.0.0.3 lladdr 02:00:00:00:00:aa dev v0
$ ip -s -s neigh flush dev v0 nud permanent
10.0.0.3 lladdr 02:00:00:00:00:aa  used 0/0/0probes 0 PERMANENT·
␤
*** Round 1, deleting 1 entries ***
*** Flush is complete after 1 round ***
$ ip -s -s neigh flush dev v0 nud permanent
Nothing to flush.
