$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 txqueuelen 5
$ ip link set v1 txq 6
$ ip link show
$ ip link set v0 qlen 7
$ ip link set v0 txqlen 7 qlen 8
$ ip link set v0 q 9
$ ip link set v0 txqueuelen x
$ ip link set v0 txqueuelen -1
$ ip link show v0
