$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip nexthop add id 1 dev d0
$ ip nexthop add id 10 group 1 type resilient
! Error: Number of buckets not specified for nexthop group insertion.
? 2
$ ip nexthop add id 10 group 1 type resilient buckets foo
! Error: argument "foo" is wrong: invalid buckets value
? 255
$ ip nexthop add id 10 group 1 type resilient buckets
! Command line is not complete. Try option "help"
? 255
$ ip nexthop add id 10 group 1 type resilient idle_timer foo
! Error: argument "foo" is wrong: invalid idle timer value
? 255
$ ip nexthop add id 10 group 1 type resilient unbalanced_timer foo
! Error: argument "foo" is wrong: invalid unbalanced timer value
? 255
$ ip nexthop add id 10 group 1 type resilient bucket 3
! Error: argument "bucket" is wrong:·
? 255
$ ip nexthop add id 10 type resilient buckets 8 group 1
