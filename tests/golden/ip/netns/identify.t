$ ip netns identify
␤
$ ip netns add a
$ ip netns identify
␤
$ ip netns exec a ip netns identify
a
$ ip netns exec a sh -c 'ip netns identify $$'
a
$ ip netns exec a ip netns id
a
