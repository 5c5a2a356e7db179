# Bridges have tokens, their ports too.
$ ip link add b0 address 02:00:00:00:00:09 type bridge
$ ip link set b0 up
$ ip token set ::9 dev b0
$ ip token
token ::9 dev b0
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 master b0
$ ip token
token ::9 dev b0
token :: dev v1
token :: dev v0
