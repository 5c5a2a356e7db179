$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip nexthop add
! Error: Invalid address family.
? 2
$ ip nexthop add id 1
! Error: Invalid address family.
? 2
$ ip nexthop add id
! Command line is not complete. Try option "help"
? 255
$ ip nexthop add id foo
! Error: argument "foo" is wrong: invalid id value
? 255
$ ip nexthop add id 2 via 10.0.0.3
! Error: Device attribute required for non-blackhole and non-fdb nexthops.
? 2
$ ip nexthop add id 2 via 10.9.9.9 dev d0
! Error: Nexthop has invalid gateway.
? 2
$ ip nexthop add id 2 via foo dev d0
! Error: any valid address is expected rather than "foo".
? 1
$ ip nexthop add id 2 dev nosuch
! Error: argument "nosuch" is wrong: Device does not exist
! ␤
? 255
$ ip nexthop add id 2 dev d0 proto nosuch
! Error: argument "nosuch" is wrong: "protocol" value is invalid
! ␤
? 255
$ ip nexthop add id 2 bogus
! Error: argument "bogus" is wrong:·
? 255
$ ip nexthop add id 2 blackhole dev d0
! Error: Blackhole attribute can not be used with gateway, oif, encap or fdb.
? 2
