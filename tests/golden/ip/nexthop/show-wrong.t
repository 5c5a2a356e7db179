$ ip nexthop show id 99
$ ip nexthop show id foo
$ ip nexthop show id
$ ip nexthop show dev nosuch
$ ip nexthop show dev
$ ip nexthop show master nosuch
$ ip nexthop show vrf nosuch
$ ip nexthop show proto zebra
$ ip nexthop show proto
$ ip nexthop show bogus
$ ip nexthop show help
