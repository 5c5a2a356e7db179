$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ip addr add fd00::1/64 dev v0
$ ip addr add fd00::2/128 dev v0
$ ifconfig v0 inet6 del fd00::1/64
$ ifconfig v0 del fd00::2
$ ip -6 -o addr show dev v0
