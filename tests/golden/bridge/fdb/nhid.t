# A nexthop object in place of an address.
$ ip link add vx0 address 02:00:00:00:00:e0 type vxlan id 5 dstport 4789 local 10.0.0.9
$ ip link set vx0 up
$ ip nexthop add id 7 via 10.0.0.7 fdb
$ ip nexthop add id 8 group 7 fdb
$ bridge fdb add 02:00:00:00:02:04 dev vx0 nhid 8
$ bridge fdb show dev vx0
02:00:00:00:02:04 nhid 8 self permanent
$ bridge -j fdb show dev vx0
[{"mac":"02:00:00:00:02:04","nhid":8,"flags":["self"],"state":"permanent"}]
$ bridge fdb add 02:00:00:00:02:05 dev vx0 nhid 8 dst 10.0.0.1
! dst, port, vni are mutually exclusive with nhid
? 255
$ bridge fdb add 02:00:00:00:02:05 dev vx0 nhid 8 vni 3
! dst, port, vni are mutually exclusive with nhid
? 255
$ bridge fdb add 02:00:00:00:02:05 dev vx0 nhid x
! Error: argument "x" is wrong: "id" value is invalid
! ␤
? 255
$ bridge fdb add 02:00:00:00:02:05 dev vx0 nhid 0
! RTNETLINK answers: Invalid argument
? 255
$ bridge fdb flush dev vx0 nhid 8
