$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip nexthop add id 1 dev d0
$ ip nexthop add id 10 group
! Command line is not complete. Try option "help"
? 255
$ ip nexthop add id 10 group foo
! Error: argument "foo" is wrong: "group" value is invalid
! ␤
? 255
$ ip nexthop add id 10 group 99
! Error: Invalid nexthop id.
? 2
$ ip nexthop add id 10 group 1/1
! Error: Nexthop id can not be used twice in a group.
? 2
$ ip nexthop add id 10 group 1/
! Error: argument "1" is wrong: "group" value is invalid
! ␤
? 255
$ ip nexthop add id 10 group 1,
! Error: argument "" is wrong: "weight" is invalid
! ␤
? 255
$ ip nexthop add id 10 group 1,0
! Error: argument "0" is wrong: "weight" is invalid
! ␤
? 255
$ ip nexthop add id 10 group 1,foo
! Error: argument "foo" is wrong: "weight" is invalid
! ␤
? 255
$ ip nexthop add id 10 group 1 type
! Command line is not complete. Try option "help"
? 255
$ ip nexthop add id 10 group 1 type foo
! Error: argument "foo" is wrong: "type" value is invalid
! ␤
? 255
$ ip nexthop add id 10 group 1 type mpath buckets 3
! Error: argument "buckets" is wrong:·
? 255
