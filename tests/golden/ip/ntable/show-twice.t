# The last device counts.
#! mask after " reachable "
#! mask after "reachable":
$ ip link add v0 type veth peer name v1
$ ip ntable show dev lo dev v0 name arp_cache
$ ip ntable show name ndisc_cache name arp_cache dev v0
