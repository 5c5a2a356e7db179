# Suites that are none.
$ ip stats show dev lo group xstats subgroup bridge suite foo
$ ip stats show dev lo group xstats subgroup bond suite foo
$ ip stats show dev lo group xstats suite stp
$ ip stats show dev lo group offload subgroup cpu_hit suite foo
$ ip stats show suite bridge
$ ip stats show dev lo group xstats subgroup bridge suite
