$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip nexthop add id 1 dev d0
$ ip nexthop add id 10 group 1 type resilient
$ ip nexthop add id 10 group 1 type resilient buckets foo
$ ip nexthop add id 10 group 1 type resilient buckets
$ ip nexthop add id 10 group 1 type resilient idle_timer foo
$ ip nexthop add id 10 group 1 type resilient unbalanced_timer foo
$ ip nexthop add id 10 group 1 type resilient bucket 3
$ ip nexthop add id 10 type resilient buckets 8 group 1
