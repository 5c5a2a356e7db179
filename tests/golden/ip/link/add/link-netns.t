# The link of the new device may live in another namespace.
$ ip netns add n1
$ ip netns add n2
$ ip -n n1 link add v0 link-netns n2 type veth peer name v1 netns n2
$ ip link add v2 link-netns nope type veth
! Error: argument "(null)" is wrong: Invalid "link-netns" value
! ␤
? 255
$ ip link add v2 link-netnsid x type veth
! Error: argument "x" is wrong: Invalid "link-netnsid" value
! ␤
? 255
$ ip link add v2 link-netnsid 7 type veth
! Error: Unknown network namespace id.
? 2
$ ip link add v2 link-netns n1 link-netnsid 1 type veth
! Error: duplicate "link-netns/link-netnsid": "1" is the second value.
? 255
