# Commands may be cut short.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip to
token :: dev v1
token :: dev v0
$ ip token se ::5 dev v0
$ ip token a ::6 dev v1
$ ip token l
token ::6 dev v1
token ::5 dev v0
$ ip token g dev v0
token ::5 dev v0
$ ip token d dev v0
$ ip token s
token ::6 dev v1
token :: dev v0
$ ip token ls
token ::6 dev v1
token :: dev v0
