# After link-netns, a word with a slash is a path.
$ ip link add br0 address 02:00:00:00:00:01 type bridge
$ ip netns add a
$ ip link set br0 link-netns /
! Error: Peer netns reference is invalid.
! Error: Peer netns reference is invalid.
! Error: Peer netns reference is invalid.
! Error: argument "(null)" is wrong: Invalid "link-netns" value
! ␤
? 255
$ ip link set br0 link-netns /dev/null
! Error: Peer netns reference is invalid.
! Error: Peer netns reference is invalid.
! Error: Peer netns reference is invalid.
! Error: argument "(null)" is wrong: Invalid "link-netns" value
! ␤
? 255
$ ip link set br0 link-netns /nosuch
! Error: argument "(null)" is wrong: Invalid "link-netns" value
! ␤
? 255
$ ip link set br0 link-netns ./nosuch
! Error: argument "(null)" is wrong: Invalid "link-netns" value
! ␤
? 255
$ ip link set br0 link-netns ../netns/a
! Error: argument "(null)" is wrong: Invalid "link-netns" value
! ␤
? 255
$ ip link set br0 link-netns .
! Error: Peer netns reference is invalid.
! Error: Peer netns reference is invalid.
! Error: Peer netns reference is invalid.
! Error: argument "(null)" is wrong: Invalid "link-netns" value
! ␤
? 255
$ ip link add br1 address 02:00:00:00:00:02 link-netns / type bridge
! Error: Peer netns reference is invalid.
! Error: Peer netns reference is invalid.
! Error: Peer netns reference is invalid.
! Error: argument "(null)" is wrong: Invalid "link-netns" value
! ␤
? 255
$ ip link add br1 address 02:00:00:00:00:02 link-netns /run/netns/a type bridge
! RTNETLINK answers: Invalid argument
? 2
$ ip link add br2 address 02:00:00:00:00:03 link-netns a type bridge
! RTNETLINK answers: Invalid argument
? 2
$ ip link add br3 link-netns 1 type bridge
! Error: argument "(null)" is wrong: Invalid "link-netns" value
! ␤
? 255
$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
br0              DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST>·
