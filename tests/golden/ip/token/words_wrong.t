# What is no command.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip token xx
$ ip token sets ::5 dev v0
$ ip token flush
$ ip token change ::5 dev v0
$ ip token ""
$ ip token ::5 dev v0
$ ip tokens
