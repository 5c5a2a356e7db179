$ ip netns add a
$ ip netns add b
$ ip -n a netns set b 4
$ ip -n a netns list
b (id: 4)
a
$ ip -n a netns list-id
nsid 4 (iproute2 netns name: b)
$ ip netns list-id
