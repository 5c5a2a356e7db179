$ ip netns add a
$ sh -c 'ip netns exec a sleep 50 & until [ "$(cat /proc/$!/comm)" = sleep ]; do :; done; ip netns identify $!; kill $!'
a
$ ip netns identify $$
␤
$ ip netns i $$
␤
