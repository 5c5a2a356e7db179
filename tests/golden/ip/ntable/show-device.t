# A device's table; the reachable time is random.
#! mask after " reachable "
#! mask after "reachable":
$ ip ntable show dev lo
$ ip -4 ntable show dev lo
$ ip -6 ntable show dev lo
