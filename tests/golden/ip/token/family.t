# -4 and -0 do not matter.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip -4 token
token :: dev v1
token :: dev v0
$ ip -6 token
token :: dev v1
token :: dev v0
$ ip -0 token
token :: dev v1
token :: dev v0
$ ip -B token
token :: dev v1
token :: dev v0
