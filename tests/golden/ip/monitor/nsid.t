# Numbers of namespaces.
$ ip netns add n1
$ events ip monitor nsid
$ ip netns set n1 7
$ events
$ events ip monitor nsid
$ ip netns del n1
$ events
