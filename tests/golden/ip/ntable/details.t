# Details say no more.
#! mask after " reachable "
#! mask after "reachable":
$ ip -d ntable show dev lo name arp_cache
$ ip -N ntable show dev lo name arp_cache
