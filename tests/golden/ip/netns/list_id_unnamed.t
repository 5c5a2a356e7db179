# A number whose namespace has no name.
$ ip netns add a
$ ip netns set a 1
$ sh -c 'ip netns exec a sh -c "ip netns delete a; ip netns add b; ip -n b link show lo >/dev/null"; ip netns list-id'
nsid 1·
! Error: Peer netns reference is invalid.
! Error: Peer netns reference is invalid.
$ ip netns add c
$ ip netns set c 8
$ umount /run/netns/c
$ ip netns list-id
nsid 8·
! Error: Peer netns reference is invalid.
! Error: Peer netns reference is invalid.
! Error: Peer netns reference is invalid.
! Error: Peer netns reference is invalid.
$ ip -j netns list-id
[{"nsid":8}]
! Error: Peer netns reference is invalid.
! Error: Peer netns reference is invalid.
! Error: Peer netns reference is invalid.
! Error: Peer netns reference is invalid.
