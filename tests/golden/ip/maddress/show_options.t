# Options that change nothing.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip -s maddr show dev v0
$ ip -d maddr show dev v0
$ ip -N maddr show dev v0
$ ip -br maddr show dev v0
