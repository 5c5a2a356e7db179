$ ip -all netns exec
! No command specified
? 1
$ ip -all netns exec true
$ ip netns add a
$ ip -all netns exec
! No command specified
? 1
$ ip -all netns list
a
$ ip -all netns add
! No netns name specified
? 1
$ ip -all netns identify
␤
