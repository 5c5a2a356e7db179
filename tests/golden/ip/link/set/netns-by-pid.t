$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 netns 99999999
$ ip link set v0 netns 0
$ ip link set v0 netns -1
$ ip link set v0 netns x
