$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 vf 0 node_guid x
! Error: argument "x" is wrong: Invalid GUID format
! ␤
? 255
$ ip link set v0 vf 0 node_guid 00:11:22:33:44:55:66:77
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 vf 0 port_guid 00:11
! Error: argument "00:11" is wrong: Invalid GUID format
! ␤
? 255
$ ip link set v0 vf 0 port_guid 00:11:22:33:44:55:66:zz
! Error: argument "00:11:22:33:44:55:66:zz" is wrong: Invalid GUID format
! ␤
? 255
