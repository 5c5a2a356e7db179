$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip nexthop add id 1 via 10.0.0.2 dev d0
$ ip nexthop add id 10 group 1
$ ip nexthop del id 1
$ ip nexthop
$ ip nexthop delete
! Error: Nexthop id is missing.
? 2
$ ip nexthop del id 99
! RTNETLINK answers: No such file or directory
? 2
$ ip nexthop del id foo
! Error: argument "foo" is wrong: invalid id value
? 255
$ ip nexthop del 1
! Error: argument "1" is wrong:·
? 255
$ ip nexthop del id 1 dev d0
! Error: Unknown attribute type.
? 2
