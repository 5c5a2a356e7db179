# A device must be said.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip maddr add
$ ip maddr add 33:33:00:00:00:05
$ ip maddr add 33:33:00:00:00:05 dev
$ ip maddr add dev v0
$ ip maddr add address
$ ip maddr add address dev v0
