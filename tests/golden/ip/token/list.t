# Tokens of every device that can have one.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip token
token :: dev v1
token :: dev v0
$ ip token list
token :: dev v1
token :: dev v0
$ ip token lst
token :: dev v1
token :: dev v0
$ ip token show
token :: dev v1
token :: dev v0
