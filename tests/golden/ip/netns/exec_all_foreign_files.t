$ ip netns add a
$ touch /run/netns/plain
$ ln -s nope /run/netns/dead
$ ip -all netns exec echo hi
␤
netns: dead
␤
netns: plain
␤
netns: a
hi
! Cannot open network namespace "dead": No such file or directory
! setting the network namespace "plain" failed: Invalid argument
