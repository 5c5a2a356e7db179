$ ip netns add a
$ ip link add v0 type veth peer name v1
$ ip link set v1 netns a
$ ip netns delete a
$ ip netns add b
$ ip -n b -br link | cut -c1-4
lo ·
