$ ip nexthop show id 99
! RTNETLINK answers: No such file or directory
? 2
$ ip nexthop show id foo
! Error: argument "foo" is wrong: invalid id value
? 255
$ ip nexthop show id
! Command line is not complete. Try option "help"
? 255
$ ip nexthop show dev nosuch
! Error: argument "nosuch" is wrong: Device does not exist
! ␤
? 255
$ ip nexthop show dev
! Command line is not complete. Try option "help"
? 255
$ ip nexthop show master nosuch
! Error: argument "nosuch" is wrong: Device does not exist
! ␤
? 255
$ ip nexthop show vrf nosuch
! Error: argument "nosuch" is wrong: Invalid VRF
! ␤
? 255
$ ip nexthop show proto zebra
! Error: argument "zebra" is wrong: invalid protocol value
? 255
$ ip nexthop show proto
! Command line is not complete. Try option "help"
? 255
$ ip nexthop show bogus
! Error: argument "bogus" is wrong:·
? 255
$ ip nexthop show help
! Usage: …
? 255
