$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip nexthop add id 1 dev d0
$ ip nexthop add id 10 group 1
$ ip nexthop bucket
$ ip nexthop bucket show id 10
$ ip nexthop bucket show id foo
$ ip nexthop bucket show nhid foo
$ ip nexthop bucket show dev nosuch
$ ip nexthop bucket show bogus
$ ip nexthop bucket get
$ ip nexthop bucket get id 10
$ ip nexthop bucket get id 10 index foo
$ ip nexthop bucket get id 10 index 0
