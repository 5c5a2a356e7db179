$ ip netns add a
$ ip netns add b
$ ip netns exec a ip netns exec b ip netns identify
b
$ ip -n a netns exec b ip netns identify
b
$ ip netns exec a ip netns
b
a
