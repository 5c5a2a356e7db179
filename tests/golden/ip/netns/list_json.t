$ ip -j netns
$ ip netns add a
$ ip netns add b
$ ip netns set a 7
$ ip netns list
b
a (id: 7)
$ ip -j netns list
[{"name":"b"},{"name":"a","id":7}]
$ ip -j -p netns list
[ {
        "name": "b"
    },{
        "name": "a",
        "id": 7
    } ]
$ ip -p netns
b
a (id: 7)
$ ip -o netns
b
a (id: 7)
$ ip -br netns
b
a (id: 7)
