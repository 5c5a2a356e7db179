# What is not a mount is unlinked all the same; a directory cannot be.
$ ip netns add a
$ touch /run/netns/plain
$ mkdir /run/netns/dir
$ ln -s a /run/netns/link
$ ip netns delete plain
$ ip netns delete link
$ ip netns delete dir
! Cannot remove namespace file "/run/netns/dir": Is a directory
? 1
$ ls /run/netns
a
dir
$ ip -all netns delete
! Cannot remove namespace file "/run/netns/dir": Is a directory
$ ls /run/netns
a
dir
