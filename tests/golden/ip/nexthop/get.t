$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip nexthop add id 1 via 10.0.0.2 dev d0
$ ip nexthop add id 2 dev d0
$ ip nexthop get id 1
id 1 via 10.0.0.2 dev d0 scope link·
$ ip nexthop get id 1 id 2
id 2 dev d0 scope host·
$ ip -j nexthop get id 1
[{"id":1,"gateway":"10.0.0.2","dev":"d0","scope":"link","flags":[]}]
$ ip nexthop get
! Usage: …
? 255
$ ip nexthop get id
! Command line is not complete. Try option "help"
? 255
$ ip nexthop get id foo
! Error: argument "foo" is wrong: invalid id value
? 255
$ ip nexthop get id 99
! RTNETLINK answers: No such file or directory
? 2
$ ip nexthop get 1
! Usage: …
? 255
$ ip nexthop get id 1 bogus
! Usage: …
? 255
