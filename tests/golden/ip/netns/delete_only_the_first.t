# Further words are not looked at.
$ ip netns add a
$ ip netns add b
$ ip netns del a b
$ ip netns
b
$ ip netns del nope b
! Cannot remove namespace file "/run/netns/nope": No such file or directory
? 1
$ ip netns
b
