# Words that are left over.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip token set ::5 dev v0 foo
$ ip token set ::5 foo dev v0
$ ip token set foo ::5 dev v0
$ ip token
$ ip token set ::6 dev v0 dev v1
$ ip token
