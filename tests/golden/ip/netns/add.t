# A namespace is a file in /run/netns.
$ ip netns add ns1
$ ip netns
ns1
$ ls /run/netns
ns1
$ ip netns add ns1
! Cannot create namespace file "/run/netns/ns1": File exists
? 1
$ ip netns add
! No netns name specified
? 1
$ ip netns del ns1
$ ip netns del ns1
! Cannot remove namespace file "/run/netns/ns1": No such file or directory
? 1
