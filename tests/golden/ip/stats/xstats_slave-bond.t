# A port without a bond.
$ ip stats show dev lo group xstats_slave subgroup bond
$ ip stats show dev lo group xstats_slave subgroup bond suite 802.3ad
$ ip stats show dev lo group xstats subgroup bond
