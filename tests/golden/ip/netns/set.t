$ ip netns add a
$ ip netns add b
$ ip netns set a 0
$ ip netns set b 0x10
$ ip netns list
b (id: 16)
a (id: 0)
$ ip netns set a 1
! Error: Peer netns already has a nsid assigned.
? 2
$ ip netns set b 16
! Error: Peer netns already has a nsid assigned.
? 2
$ ip netns list
b (id: 16)
a (id: 0)
