# Words are exact.
$ ip stats set dev lo foo on
$ ip stats set dev lo l3_stats on foo
$ ip stats set dev lo dev lo
$ ip stats set foo
