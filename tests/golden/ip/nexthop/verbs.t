$ ip nexthop blah
$ ip nexthop change id 1 dev lo
$ ip nexthop append id 1 dev lo
$ ip nexthop help
$ ip nexthop add help
$ ip nex
$ ip -j nex
$ ip nexthop bucket bogus
$ ip nexthop bucket help
