$ ip netns add a
$ ip netns pids a
$ sh -c 'ip netns exec a sleep 50 & until [ "$(cat /proc/$!/comm)" = sleep ]; do :; done; test "$(ip netns pids a)" = $! && echo the one; kill $!'
the one
$ ip netns exec a sh -c 'ip netns pids a | grep -cx $$'
1
$ ip netns p a
