$ ip netns add a
$ ip netns add b
$ ip netns delete a
$ ip netns
b
$ ip netns del b
$ ip netns
$ ip netns delete b
! Cannot remove namespace file "/run/netns/b": No such file or directory
? 1
$ ip netns delete
! No netns name specified
? 1
$ ls /run/netns
