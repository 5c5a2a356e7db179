# A number whose namespace has no name any more.
$ ip netns add a
$ ip netns set a 1
$ ip netns exec a sleep 50 & until [ "$(cat /proc/$!/comm)" = sleep ]; do :; done; ip netns delete a
$ ip netns list-id
nsid 1·
$ ip -j netns list-id
[{"nsid":1}]
$ ip netns list-id nsid 1
nsid 1·
# A file that stands for nothing is asked about when the name is looked for.
$ touch /run/netns/b
$ ip netns list-id
nsid 1·
! Error: Peer netns reference is invalid.
! Error: Peer netns reference is invalid.
