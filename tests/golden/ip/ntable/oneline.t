# One line a table.
#! mask after " reachable "
#! mask after "reachable":
$ ip -o ntable show dev lo
$ ip -o -4 ntable show dev lo
