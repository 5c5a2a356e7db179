$ ip netns add a
$ ip netns identify x
! Specified string 'x' is not a pid
? 1
$ ip netns identify -1
! Specified string '-1' is not a pid
? 1
$ ip netns identify +1
! Specified string '+1' is not a pid
? 1
$ ip netns identify " 1"
! Specified string ' 1' is not a pid
? 1
$ ip netns identify 1x
! Specified string '1x' is not a pid
? 1
$ ip netns identify 0
! Cannot open network namespace: No such file or directory
? 1
$ ip netns identify 99999999
! Cannot open network namespace: No such file or directory
? 1
$ ip netns identify 1 2
! extra arguments specified
? 1
$ ip netns identify self
! Specified string 'self' is not a pid
? 1
