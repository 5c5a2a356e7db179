# Commands may be cut short.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip to
$ ip token se ::5 dev v0
$ ip token a ::6 dev v1
$ ip token l
$ ip token g dev v0
$ ip token d dev v0
$ ip token s
$ ip token ls
