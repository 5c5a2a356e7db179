# The tables themselves, without devices.
#! mask reachable
$ ip ntable show dev none
$ ip -4 ntable show dev none
