$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip netns add n1
$ ip link set v1 netns /run/netns/n1 name w1 up
$ ip -n n1 link show w1
$ ip link show v0
$ ip link set v0 netns /nope
$ ip link set v0 netns /etc/passwd
