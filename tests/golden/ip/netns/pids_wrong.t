$ ip netns pids
! No netns name specified
? 1
$ ip netns pids nope
! Cannot open network namespace: No such file or directory
? 1
$ ip netns add a
$ ip netns pids a b
! extra arguments specified
? 1
$ ip netns pids nope b
! extra arguments specified
? 1
