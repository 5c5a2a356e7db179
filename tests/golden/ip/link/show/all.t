$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link
$ ip link show
$ ip link list
$ ip link ls
$ ip link lst
$ ip l
