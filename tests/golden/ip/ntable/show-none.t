# The tables themselves, without devices.
#! mask after " reachable "
#! mask after "reachable":
$ ip ntable show dev none
$ ip -4 ntable show dev none
