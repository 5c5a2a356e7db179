$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 netns 99999999
! Error: argument "99999999" is wrong: Invalid "netns" value
! ␤
? 255
$ ip link set v0 netns 0
! Error: argument "0" is wrong: Invalid "netns" value
! ␤
? 255
$ ip link set v0 netns -1
! Error: argument "-1" is wrong: Invalid "netns" value
! ␤
? 255
$ ip link set v0 netns x
! Error: argument "x" is wrong: Invalid "netns" value
! ␤
? 255
