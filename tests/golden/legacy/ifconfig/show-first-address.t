# One address a label is shown, the first.
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ip addr add 10.0.0.2/24 dev v0
$ ip addr add 10.0.1.2/25 brd + dev v0
$ ifconfig v0
$ ip addr del 10.0.0.2/24 dev v0
$ ifconfig v0
