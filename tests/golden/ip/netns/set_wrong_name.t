# The number is read before the name is opened; what cannot be opened is not spoken of.
$ ip netns set nope 1
? 1
$ ip netns set nope x
! Error: argument "x" is wrong: Invalid "netnsid" value
? 255
$ ip netns set nope
! No nsid specified
? 1
$ ip netns add a
$ ip netns set a 1 junk
$ ip netns se a 2
! Error: Peer netns already has a nsid assigned.
? 2
$ ip netns s a 2
a (id: 1)
