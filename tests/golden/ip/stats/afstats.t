# MPLS.
$ ip stats show dev lo group afstats
$ ip stats show dev lo group afstats subgroup mpls
$ ip -j stats show dev lo group afstats
