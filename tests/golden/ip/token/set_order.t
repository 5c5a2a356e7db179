# The words in another order.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip token set dev v0 ::5
$ ip token
token :: dev v1
token ::5 dev v0
$ ip token set ::6 ::7 dev v0
$ ip token set ::6 dev v0 ::8
$ ip token
token :: dev v1
token ::6 dev v0
