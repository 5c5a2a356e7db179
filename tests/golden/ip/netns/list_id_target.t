# The number there, the number here, the name here.
$ ip netns add a
$ ip netns add b
$ ip netns set a 1
$ ip netns set b 2
$ ip -n a netns set b 40
$ ip netns list-id target-nsid 1
nsid 40 current-nsid 2 (iproute2 netns name: b)
$ ip -j netns list-id target-nsid 1
[{"nsid":40,"current-nsid":2,"name":"b"}]
$ ip -j -p netns list-id target-nsid 1
[ {
        "nsid": 40,
        "current-nsid": 2,
        "name": "b"
    } ]
$ ip netns list-id target-nsid 2
