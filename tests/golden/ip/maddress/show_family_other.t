# Families that have none.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip -M maddr
$ ip -B maddr
$ ip -f inet maddr show dev v0
$ ip -f link maddr show dev v0
$ ip -f inet6 -j maddr show dev v0
