# What is no command.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip maddr xx
$ ip maddr adds 33:33:00:00:00:05 dev v0
$ ip maddr showx
$ ip maddr flush
$ ip maddr set
$ ip maddr ""
$ ip maddrx
