# Only one level of directories is made.
$ mount -t tmpfs -o ro none /run
$ ip netns add a
! mkdir /run/netns failed: Read-only file system
? 1
$ ip netns list
$ ip netns identify
␤
$ ip -all netns exec true
$ ip -all netns delete
