# Options that change nothing.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip -N token
token :: dev v1
token :: dev v0
$ ip -d token
token :: dev v1
token :: dev v0
$ ip -s token
token :: dev v1
token :: dev v0
$ ip -r token
token :: dev v1
token :: dev v0
