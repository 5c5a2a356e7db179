# Options that change nothing.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip -N token
$ ip -d token
$ ip -s token
$ ip -r token
