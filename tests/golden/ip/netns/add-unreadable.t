# Without /proc there is no namespace to return to; the file of the name stays.
$ mount -t tmpfs none /proc
$ ip netns add blue
! Cannot open init namespace: No such file or directory
? 1
$ ls /run/netns
blue
$ ip netns add green
! Cannot open init namespace: No such file or directory
? 1
$ ip netns identify
! Cannot open network namespace: No such file or directory
? 1
$ ip netns exec blue true
! setting the network namespace "blue" failed: Invalid argument
? 255
