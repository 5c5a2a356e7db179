$ echo > /run/netns
$ ip netns add a
! Cannot open netns runtime directory "/run/netns": Not a directory
? 1
$ ip netns list
$ ip netns list-id
$ ip netns identify
! Failed to open directory /run/netns:Not a directory
? 1
$ ip -all netns delete
! Failed to open directory /run/netns: Not a directory
? 1
$ ip -all netns exec true
! Failed to open directory /run/netns: Not a directory
? 1
