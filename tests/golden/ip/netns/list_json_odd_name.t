$ ip netns add 'q"u\o'
$ ip netns add näme
$ ip -j netns
[{"name":"näme"},{"name":"q\"u\\o"}]
$ ip -j -p netns
[ {
        "name": "näme"
    },{
        "name": "q\"u\\o"
    } ]
$ ip netns
näme
q"u\o
