$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip nexthop flush
Nothing to flush
$ ip nexthop add id 1 dev d0
$ ip nexthop add id 2 dev d0 proto 50
$ ip nexthop add id 3 dev d0 proto 50
$ ip nexthop add id 10 group 1/2
$ ip nexthop flush proto 50
Flushed 2 nexthops
$ ip nexthop flush id 1
$ ip nexthop flush id 1
! RTNETLINK answers: No such file or directory
? 1
$ ip nexthop flush dev nosuch
! Error: argument "nosuch" is wrong: Device does not exist
! ␤
? 255
$ ip nexthop flush bogus
! Error: argument "bogus" is wrong:·
? 255
$ ip nexthop flush
Nothing to flush
$ ip nexthop
