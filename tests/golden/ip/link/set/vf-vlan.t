$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 vf 0 vlan
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 vf 0 vlan x
! Error: argument "x" is wrong: Invalid "vlan" value
! ␤
? 255
$ ip link set v0 vf 0 vlan 1 qos x
! Error: argument "x" is wrong: Invalid "qos" value
! ␤
? 255
$ ip link set v0 vf 0 vlan 1 qos 2 proto x
! Error: argument "x" is wrong: protocol is invalid
! ␤
? 255
$ ip link set v0 vf 0 vlan 1 qos 2 proto 802.1Q
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 vf 0 vlan 1 qos 2 proto 802.1ad vlan 2 proto 802.1Q
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 vf 0 vlan 5000
! Error: argument "5000" is wrong: Invalid "vlan" value
! ␤
? 255
