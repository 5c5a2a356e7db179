$ ip netns add a
$ sh -c 'ip netns exec a sleep 50 & sleep 0.2; ip netns identify $!; kill $!'
a
$ ip netns identify $$
␤
$ ip netns i $$
␤
