# One line a table.
#! mask reachable
$ ip -o ntable show dev lo
$ ip -o -4 ntable show dev lo
