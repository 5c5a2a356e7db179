# Options that change nothing.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip -4 token set ::5 dev v0
$ ip -6 token set ::6 dev v1
$ ip -j token set ::7 dev v0
$ ip -s token set ::8 dev v0
$ ip token
token ::6 dev v1
token ::8 dev v0
