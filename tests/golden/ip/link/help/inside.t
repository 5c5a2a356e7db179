# `help` may stand where an option is looked for.
#! mask usage
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 help
$ ip link set v0 up help
$ ip link add x type veth0 help
$ ip link xstats help
$ ip link xstats type bridge help
$ ip link set v0 mtu help
$ ip link set v0 help up
