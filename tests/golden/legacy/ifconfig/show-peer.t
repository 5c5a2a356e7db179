$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ip addr add 10.5.0.1 peer 10.5.0.2/24 dev v0
$ ifconfig v0
