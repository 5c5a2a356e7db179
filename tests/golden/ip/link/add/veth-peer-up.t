# `up` is a flag of either end.
$ ip link add v0 address 02:00:00:00:00:01 up type veth peer name v1 address 02:00:00:00:00:02 up
$ ip link show v0
$ ip link show v1
