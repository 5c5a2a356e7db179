# Values out of bounds.
$ ip link add vx0 address 02:00:00:00:00:e0 type vxlan id 5 dstport 4789 local 10.0.0.9
$ bridge fdb add 02:00:00:00:02:01 dev vx0 dst foo
! Error: any valid address is expected rather than "foo".
? 1
$ bridge fdb add 02:00:00:00:02:01 dev vx0 dst 10.0.0.1 dst 10.0.0.2
! Error: either "dst" is duplicate, or "10.0.0.2" is garbage.
? 255
$ bridge fdb add 02:00:00:00:02:01 dev vx0 dst 10.0.0.1 port foo
! Error: argument "foo" is wrong: invalid port
! ␤
? 255
$ bridge fdb add 02:00:00:00:02:01 dev vx0 dst 10.0.0.1 port 65536
! Error: argument "65536" is wrong: invalid port
! ␤
? 255
$ bridge fdb add 02:00:00:00:02:01 dev vx0 dst 10.0.0.1 vni 16777216
! Error: argument "16777216" is wrong: invalid VNI
! ␤
? 255
$ bridge fdb add 02:00:00:00:02:01 dev vx0 dst 10.0.0.1 vni -1
! Error: argument "-1" is wrong: invalid VNI
! ␤
? 255
$ bridge fdb add 02:00:00:00:02:01 dev vx0 dst 10.0.0.1 src_vni x
! Error: argument "x" is wrong: invalid src VNI
! ␤
? 255
$ bridge fdb add 02:00:00:00:02:01 dev vx0 dst 10.0.0.1 via nosuch
! Cannot find device "nosuch"
? 255
$ bridge fdb add 02:00:00:00:02:01 dev vx0 dst fe80::1
! RTNETLINK answers: Address family not supported by protocol
? 255
$ bridge fdb add 02:00:00:00:02:01 dev vx0
! RTNETLINK answers: Invalid argument
? 255
