$ ip netns
$ ip netns list
$ ip netns show
$ ip netns add a
$ ip netns lst
a
$ ip netns l
a
$ ip netns sh
a
$ ip netns list junk and more
a
$ ip net
a
