$ ip nexthop blah
! Command "blah" is unknown, try "ip nexthop help".
? 255
$ ip nexthop change id 1 dev lo
! Command "change" is unknown, try "ip nexthop help".
? 255
$ ip nexthop append id 1 dev lo
! Command "append" is unknown, try "ip nexthop help".
? 255
$ ip nexthop help
! Usage: …
? 255
$ ip nexthop add help
! Usage: …
? 255
$ ip nex
$ ip -j nex
[]
$ ip nexthop bucket bogus
! Command "bogus" is unknown, try "ip nexthop help".
? 255
$ ip nexthop bucket help
! Usage: …
? 255
