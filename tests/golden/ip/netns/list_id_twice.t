$ ip netns list-id nsid 1 nsid 1
! Error: duplicate "nsid": "nsid" is the second value.
? 255
$ ip netns list-id target-nsid 1 target-nsid 1
! Error: duplicate "target-nsid": "target-nsid" is the second value.
? 255
$ ip netns list-id nsid 1 junk
! Usage: …
? 255
$ ip netns list-id junk nsid 1
! Usage: …
? 255
$ ip netns list-id help
! Usage: …
? 255
