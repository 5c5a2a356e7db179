$ ip netns add a
$ ip netns add b
$ ip netns set a 010
$ ip netns set b +9
$ ip netns
b (id: 9)
a (id: 8)
