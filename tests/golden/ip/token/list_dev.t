# The token of one.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip token set ::5 dev v0
$ ip token list dev v0
token ::5 dev v0
$ ip token list dev v1
token :: dev v1
$ ip token list dev lo
$ ip token get dev v0
token ::5 dev v0
