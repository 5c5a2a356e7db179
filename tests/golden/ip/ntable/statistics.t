# A device's table has no statistics.
#! mask reachable
$ ip -s ntable show dev lo
$ ip -s -j ntable show dev lo name arp_cache
