# Only the first word counts.
$ ip netns add a b c
$ ip netns list
a
$ ip netns add
! No netns name specified
? 1
$ ip netns a
! No netns name specified
? 1
