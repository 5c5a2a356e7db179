$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 link-netnsid 3
$ ip link set v0 link-netnsid x
$ ip link set v0 link-netns nope
$ ip link set v0 link-netns
