# -4 and -0 do not matter.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip -4 token
$ ip -6 token
$ ip -0 token
$ ip -B token
