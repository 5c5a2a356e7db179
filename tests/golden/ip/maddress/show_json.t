# JSON, compact and pretty.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip -j maddr
$ ip -j -p maddr show dev v0
$ ip -p maddr show dev v0
