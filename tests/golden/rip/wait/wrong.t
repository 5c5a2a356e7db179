#! rip only
$ rip wait
! rip: an argument is missing; usage: rip wait [ --for TIME ] CONDITION [ and CONDITION ] … [ OPTIONS ]
? 2
$ rip wait link
! rip: a condition is not complete; try "rip help wait"
? 2
$ rip wait link lo
! rip: a condition is not complete; try "rip help wait"
? 2
$ rip wait link lo down
! rip: unexpected word "down"; try "rip help wait"
? 2
$ rip wait link lo up or
! rip: unexpected word "or"; try "rip help wait"
? 2
$ rip wait link lo up and
! rip: a condition is not complete; try "rip help wait"
? 2
$ rip wait address
! rip: a condition is not complete; try "rip help wait"
? 2
$ rip wait address nosuch
! Error: any valid prefix is expected rather than "nosuch".
? 2
$ rip wait address 192.0.2.1 dev
! rip: a condition is not complete; try "rip help wait"
? 2
$ rip wait route 192.0.2.0/33
! Error: any valid prefix is expected rather than "192.0.2.0/33".
? 2
$ rip wait route default table nosuch
! rip: unexpected word "nosuch"; try "rip help wait"
? 2
$ rip wait neighbour 192.0.2.1
! rip: a condition is not complete; try "rip help wait"
? 2
$ rip wait neighbour 192.0.2.1 dev lo
! rip: a condition is not complete; try "rip help wait"
? 2
$ rip wait neighbour 192.0.2.1 dev lo stale
! rip: unexpected word "stale"; try "rip help wait"
? 2
$ rip wait neighbour default dev lo reachable
! rip: unexpected word "default"; try "rip help wait"
? 2
$ rip wait netns
! rip: a condition is not complete; try "rip help wait"
? 2
$ rip wait --for
! rip: an argument is missing; usage: rip wait [ --for TIME ] CONDITION [ and CONDITION ] … [ OPTIONS ]
? 2
$ rip wait --for never link lo exists
! rip: invalid value "never"; usage: rip wait [ --for TIME ] CONDITION [ and CONDITION ] … [ OPTIONS ]
? 2
$ rip wait --for 1 links lo exists
! rip: unexpected word "links"; try "rip help wait"
? 2
$ rip -j wait link lo exists
! rip: no option "-j"; usage: rip wait [ --for TIME ] CONDITION [ and CONDITION ] … [ OPTIONS ]
? 2
