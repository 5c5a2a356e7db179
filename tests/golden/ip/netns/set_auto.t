$ ip netns add a
$ ip netns add b
$ ip netns set a auto
$ ip netns set b auto
$ ip netns
b (id: 1)
a (id: 0)
$ ip netns set a auto
! Error: Peer netns already has a nsid assigned.
? 2
