$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip nexthop add id 1 dev d0
$ ip nexthop add id 10 group 1
$ ip nexthop bucket
$ ip nexthop bucket show id 10
! Error: Nexthop group not of type resilient.
! Dump terminated
? 2
$ ip nexthop bucket show id foo
! Error: argument "foo" is wrong: invalid id value
? 255
$ ip nexthop bucket show nhid foo
! Error: argument "foo" is wrong: invalid id value
? 255
$ ip nexthop bucket show dev nosuch
! Error: argument "nosuch" is wrong: Device does not exist
! ␤
? 255
$ ip nexthop bucket show bogus
! Error: argument "bogus" is wrong:·
? 255
$ ip nexthop bucket get
! Usage: …
? 255
$ ip nexthop bucket get id 10
! Usage: …
? 255
$ ip nexthop bucket get id 10 index foo
! Error: argument "foo" is wrong: invalid bucket index value
? 255
$ ip nexthop bucket get id 10 index 0
! Error: Nexthop group not of type resilient.
? 2
