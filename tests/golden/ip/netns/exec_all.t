$ ip netns add a
$ ip netns add b
$ ip -all netns exec ip netns identify
␤
netns: b
b
␤
netns: a
a
$ ip -all netns exec echo hi there
␤
netns: b
hi there
␤
netns: a
hi there
$ ip -a netns e true
␤
netns: b
␤
netns: a
