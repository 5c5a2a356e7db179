$ ip netns add a
$ ip netns set a 3
$ ip -c netns list
a (id: 3)
$ ip -c netns list-id
nsid 3 (iproute2 netns name: a)
$ ip -c -j netns list
[{"name":"a","id":3}]
