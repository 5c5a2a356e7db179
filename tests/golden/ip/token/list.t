# Tokens of every device that can have one.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip token
$ ip token list
$ ip token lst
$ ip token show
