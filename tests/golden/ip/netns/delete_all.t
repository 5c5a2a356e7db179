$ ip netns add a
$ ip netns add b
$ ip -all netns delete
$ ip netns
$ ip -a netns del
$ ip netns add c
$ ip --all netns d ignored
$ ip netns
