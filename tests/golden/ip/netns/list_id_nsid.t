$ ip netns add a
$ ip netns set a 16
$ ip netns list-id nsid 16
nsid 16 (iproute2 netns name: a)
$ ip -j netns list-id nsid 16
[{"nsid":16,"name":"a"}]
$ ip -j -p netns list-id nsid 0x10
[ {
        "nsid": 16,
        "name": "a"
    } ]
$ ip netns list-id nsid 5
! Error: Peer netns reference is invalid.
? 2
$ ip -j netns list-id nsid 5
! Error: Peer netns reference is invalid.
? 2
