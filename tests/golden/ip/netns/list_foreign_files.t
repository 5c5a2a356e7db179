# What is no namespace is named as well, with the kernel's word about it.
$ ip netns add a
$ touch /run/netns/plain
$ ip netns list
plain
a
! Error: Peer netns reference is invalid.
! Error: Peer netns reference is invalid.
$ ip -j netns list
[{"name":"plain"},{"name":"a"}]
! Error: Peer netns reference is invalid.
! Error: Peer netns reference is invalid.
$ ip netns list-id
! Error: Peer netns reference is invalid.
$ ip netns exec plain true
! setting the network namespace "plain" failed: Invalid argument
? 255
$ ip -n plain link
! setting the network namespace "plain" failed: Invalid argument
? 255
