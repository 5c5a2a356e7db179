# Families without neighbour tables.
$ ip -0 ntable
$ ip -B ntable
$ ip -M ntable show dev lo
