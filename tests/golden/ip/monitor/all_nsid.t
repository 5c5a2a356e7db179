# Events of other namespaces, with their numbers.
$ ip netns add n1
$ ip netns set n1 5
$ events ip monitor link all-nsid
$ ip link set lo up
$ ip -n n1 link set lo up
$ events
$ events ip monitor all-nsid label address
$ ip addr add 10.0.0.1/32 dev lo
$ ip -n n1 addr add 10.0.0.1/32 dev lo
$ events
