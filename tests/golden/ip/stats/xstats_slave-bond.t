# A port without a bond.
$ ip stats show dev lo group xstats_slave subgroup bond
1: lo: group xstats_slave subgroup bond suite 802.3ad
$ ip stats show dev lo group xstats_slave subgroup bond suite 802.3ad
1: lo: group xstats_slave subgroup bond suite 802.3ad
$ ip stats show dev lo group xstats subgroup bond
1: lo: group xstats subgroup bond suite 802.3ad
