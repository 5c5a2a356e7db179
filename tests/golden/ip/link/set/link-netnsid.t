$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 link-netnsid 3
$ ip link set v0 link-netnsid x
! Error: argument "x" is wrong: Invalid "link-netnsid" value
! ␤
? 255
$ ip link set v0 link-netns nope
! Error: argument "(null)" is wrong: Invalid "link-netns" value
! ␤
? 255
$ ip link set v0 link-netns
! Command line is not complete. Try option "help"
? 255
