# A device's table has no statistics.
#! mask after " reachable "
#! mask after "reachable":
$ ip -s ntable show dev lo
$ ip -s -j ntable show dev lo name arp_cache
