# Subgroups that are none.
$ ip stats show dev lo group xstats subgroup foo
$ ip stats show dev lo group xstats_slave subgroup b
$ ip stats show dev lo group offload subgroup foo
$ ip stats show dev lo group afstats subgroup foo
$ ip stats show dev lo subgroup bridge
$ ip stats show dev lo group xstats subgroup
