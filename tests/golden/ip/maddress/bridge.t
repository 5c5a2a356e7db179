# Bridge and port.
$ ip link add b0 address 02:00:00:00:00:09 type bridge
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 master b0
$ ip link set b0 up
$ ip link set v0 up
$ ip maddr
$ ip -j maddr show dev b0
