# What must be said.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip token set
$ ip token set ::5
$ ip token set dev v0
$ ip token set ::5 dev
$ ip token add
$ ip token set dev
