# A namespace is a file in /run/netns; the last made is listed first, as the directory is read.
$ ip netns add one
$ ip netns add two
$ ip netns list
two
one
$ ls -l /run/netns | cut -c1-10
total 0
-r--r--r--
-r--r--r--
$ ip netns add one
! Cannot create namespace file "/run/netns/one": File exists
? 1
$ ip netns
two
one
