# What to set.
$ ip stats set
$ ip stats set dev
$ ip stats set dev lo
$ ip stats set l3_stats off
$ ip stats set dev zz l3_stats off
