$ ip netns list-id foo
! Usage: …
? 255
$ ip netns list-id nsid
! Command line is not complete. Try option "help"
? 255
$ ip netns list-id nsid x
! Error: argument "x" is wrong: "nsid" value is invalid
? 255
$ ip netns list-id nsid -1
! Error: argument "(null)" is wrong: "nsid" value should be >= 0
? 255
$ ip netns list-id nsid -1 nsid 3
! Error: argument "nsid" is wrong: "nsid" value should be >= 0
? 255
$ ip netns list-id nsid 4294967296
! Error: argument "4294967296" is wrong: "nsid" value is invalid
? 255
$ ip netns list-id target-nsid
! Command line is not complete. Try option "help"
? 255
$ ip netns list-id target-nsid x
! Error: argument "x" is wrong: "target-nsid" value is invalid
? 255
$ ip netns list-id target-nsid -1
! Error: argument "(null)" is wrong: "target-nsid" value should be >= 0
? 255
$ ip netns list-id target 1
! Usage: …
? 255
$ ip netns list-id nsi 1
! Usage: …
? 255
