# Details say no more.
#! mask reachable
$ ip -d ntable show dev lo name arp_cache
$ ip -N ntable show dev lo name arp_cache
