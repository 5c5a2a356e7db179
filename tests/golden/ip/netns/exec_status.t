$ ip netns add a
$ ip netns exec a true
$ ip netns exec a false
? 1
$ ip netns exec a sh -c 'exit 77'
? 77
$ ip netns exec a sh -c 'exit 255'
? 255
