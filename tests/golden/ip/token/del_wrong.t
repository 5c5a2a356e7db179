# What del refuses.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip token del
$ ip token del ::5
$ ip token del dev
$ ip token del dev nope
$ ip token del foo dev v0
$ ip token del 10.0.0.1 dev v0
