# Any path from the directory of names on will do to be opened; the kernel decides.
$ ip netns add n1
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1
$ ip link set v0 netns .
! RTNETLINK answers: Invalid argument
? 2
$ ip link set v0 netns ''
! RTNETLINK answers: Invalid argument
? 2
$ ip link set v0 netns ..
! RTNETLINK answers: Invalid argument
? 2
$ ip link set v0 netns ../netns/n1
! Error: argument "../netns/n1" is wrong: Invalid "netns" value
! ␤
? 255
$ ip link add w0 netns . type veth
! RTNETLINK answers: Invalid argument
? 2
$ ip link set v0 link-netns ..
! Error: Peer netns reference is invalid.
! Error: Peer netns reference is invalid.
! Error: Peer netns reference is invalid.
! Error: argument "(null)" is wrong: Invalid "link-netns" value
! ␤
? 255
$ ip link set v0 link-netns 1
! Error: argument "(null)" is wrong: Invalid "link-netns" value
! ␤
? 255
