# The kernel numbers both ends when no name is given.
$ ip link add address 02:00:00:00:00:01 type veth peer address 02:00:00:00:00:02
$ ip link show
