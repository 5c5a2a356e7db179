# The link's counters.
$ ip stats show dev lo group link
$ ip -j stats show dev lo group link
$ ip stats show group link dev lo
