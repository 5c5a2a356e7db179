# The first lab people type.
$ ip netns add lab
$ ip link add lab1 address 02:00:00:00:00:01 type veth peer name lab2 address 02:00:00:00:00:02
$ ip link list
$ ip link set lab1 netns lab
$ ip link list
$ ip netns exec lab ip link list
$ ip netns exec lab ip link set dev lab1 up
$ ip netns exec lab ip link show lab1
$ ip link set dev lab2 up
$ ip netns exec lab ip link set dev lab2 up
