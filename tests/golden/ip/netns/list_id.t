$ ip netns list-id
$ ip netns add a
$ ip netns add b
$ ip netns set a 1
$ ip netns set b 3
$ ip netns list-id
nsid 1 (iproute2 netns name: a)
nsid 3 (iproute2 netns name: b)
$ ip -j netns list-id
[{"nsid":1,"name":"a"},{"nsid":3,"name":"b"}]
$ ip -j -p netns list-id
[ {
        "nsid": 1,
        "name": "a"
    },{
        "nsid": 3,
        "name": "b"
    } ]
$ ip netns list-
nsid 1 (iproute2 netns name: a)
nsid 3 (iproute2 netns name: b)
$ ip netns list-i
nsid 1 (iproute2 netns name: a)
nsid 3 (iproute2 netns name: b)
