$ ip netns add a
$ ip netns add b
$ ip netns set a 1
$ ip netns set b 2
$ ip -n a netns set b 40
$ ip netns list-id target-nsid 1 nsid 2
nsid 40 current-nsid 2 (iproute2 netns name: b)
$ ip netns list-id nsid 2 target-nsid 1
nsid 40 current-nsid 2 (iproute2 netns name: b)
$ ip netns list-id target-nsid 2 nsid 1
nsid unassigned current-nsid 1 (iproute2 netns name: a)
$ ip -j netns list-id target-nsid 2 nsid 1
[{"current-nsid":1,"name":"a"}]
$ ip netns list-id target-nsid 1 nsid 40
! Error: Peer netns reference is invalid.
? 2
$ ip netns list-id target-nsid 9
! Error: Invalid target network namespace id.
! Dump terminated
? 1
$ ip netns list-id target-nsid 9 nsid 1
! Error: Target netns reference is invalid.
? 2
