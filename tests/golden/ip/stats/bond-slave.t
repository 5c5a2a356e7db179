#! needs vm
# A bond port's 802.3ad counters.
$ ip link add bond0 address 02:00:00:00:00:04 type bond mode 802.3ad
$ ip link add d0 address 02:00:00:00:00:05 type dummy
$ ip link set d0 master bond0
$ ip stats show dev d0 group xstats_slave subgroup bond
$ ip -j stats show dev d0 group xstats_slave subgroup bond
