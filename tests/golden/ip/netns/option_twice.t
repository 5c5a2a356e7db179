# The last one is where we are.
$ ip netns add a
$ ip netns add b
$ ip -n a -n b netns identify
b
$ ip -n a -n nope netns identify
! Cannot open network namespace "nope": No such file or directory
? 255
