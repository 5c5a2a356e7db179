# Numbers of namespaces.
$ ip netns add n1
$ events ip monitor nsid
$ ip netns set n1 7
$ events
nsid 7 (iproute2 netns name: n1)
$ events ip monitor nsid
$ ip netns del n1
$ events
Deleted nsid 7 (iproute2 netns name: n1)
