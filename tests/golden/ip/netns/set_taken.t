$ ip netns add a
$ ip netns add b
$ ip netns set a 5
$ ip netns set b 5
! Error: The specified nsid is already used.
? 2
$ ip netns list-id
nsid 5 (iproute2 netns name: a)
