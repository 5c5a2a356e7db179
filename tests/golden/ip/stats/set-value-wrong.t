# On or off.
$ ip stats set dev lo l3_stats
$ ip stats set dev lo l3_stats foo
$ ip stats set dev lo l3_stats 1
$ ip stats set dev lo l3_stats ON
