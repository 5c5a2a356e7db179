# What is neither on nor off leaves with a status of its own.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 carrier off
$ ip link set v0 carrier x
$ ip link set v0 carrier
$ ip link set v0 carrier on carrier off
