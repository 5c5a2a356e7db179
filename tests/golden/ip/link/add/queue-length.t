$ ip link add b0 txqueuelen 5 address 02:00:00:00:00:01 type bridge
$ ip link add b1 qlen 6 address 02:00:00:00:00:02 type bridge
$ ip link add b2 txqlen 7 address 02:00:00:00:00:03 type bridge
$ ip link show
$ ip link add b3 txqueuelen x type bridge
$ ip link add b3 txqueuelen 1 qlen 2 type bridge
