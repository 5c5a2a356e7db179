$ ip netns add a
$ ip netns set a 2
$ ln -s a /run/netns/link
$ ln -s nope /run/netns/dead
$ mkdir /run/netns/dir
$ ip netns
dir
dead
link (id: 2)
a (id: 2)
! Error: Peer netns reference is invalid.
! Error: Peer netns reference is invalid.
$ ip netns list-id
nsid 2 (iproute2 netns name: link)
! Error: Peer netns reference is invalid.
$ ip netns exec link echo through the link
through the link
$ ip netns exec dead true
! Cannot open network namespace "dead": No such file or directory
? 255
$ ip netns exec dir true
! setting the network namespace "dir" failed: Invalid argument
? 255
