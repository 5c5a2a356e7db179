# -4, -6 and -0 choose.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip -4 maddr
$ ip -6 maddr
$ ip -0 maddr
$ ip -4 maddr show dev lo
$ ip -j -4 maddr
