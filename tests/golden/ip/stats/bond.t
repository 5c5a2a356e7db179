#! needs vm
# A bond's 802.3ad counters.
$ ip link add bond0 address 02:00:00:00:00:04 type bond mode 802.3ad
$ ip stats show dev bond0 group xstats subgroup bond
$ ip -j stats show dev bond0 group xstats subgroup bond
$ ip stats show dev bond0 group xstats subgroup bond suite 802.3ad
