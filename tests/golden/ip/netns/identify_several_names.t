$ ip netns add a
$ ip netns exec a sh -c 'ip netns attach b $$'
$ ln -s a /run/netns/c
$ ip netns exec a ip netns identify
a
$ ip -j netns list
[{"name":"c"},{"name":"b"},{"name":"a"}]
! Error: Peer netns reference is invalid.
! Error: Peer netns reference is invalid.
