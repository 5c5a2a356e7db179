#! mask json
# The reference leaves its list open: ours is closed.
$ ip link add vx1 type vxlan id 7 dstport 4790
$ bridge -j vni show dev vx1
(JSON)
! RTNETLINK answers: Invalid argument
! Dump ternminated
? 1
$ bridge -j -p vni show dev vx1
(JSON)
! RTNETLINK answers: Invalid argument
! Dump ternminated
? 1
$ bridge -j vni show dev lo
(JSON)
! Error: The device is not a vxlan device.
! Dump ternminated
? 1
