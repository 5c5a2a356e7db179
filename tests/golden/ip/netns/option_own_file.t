$ ip netns add a
$ ip -n a netns add b
$ ip netns
b
a
! Error: Peer netns reference is invalid.
! Error: Peer netns reference is invalid.
$ ip -n b link show lo
! setting the network namespace "b" failed: Invalid argument
? 255
$ ip -n a netns del b
$ ip netns
a
