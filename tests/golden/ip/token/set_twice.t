# The same again.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip token set ::5 dev v0
$ ip token set ::5 dev v0
$ ip token add ::5 dev v0
$ ip token
token :: dev v1
token ::5 dev v0
