$ ip net a x
$ ip netn l
x
$ ip netns lis
x
$ ip netns exe x echo hi
hi
$ ip netns set x 5
$ ip netns sho
x (id: 5)
$ ip netns del x
$ ip netns dele x
! Cannot remove namespace file "/run/netns/x": No such file or directory
? 1
