# Other names of the object and of show.
#! mask after " reachable "
#! mask after "reachable":
$ ip ntbl show dev lo name arp_cache
$ ip nt s dev lo name arp_cache
$ ip ntable list dev lo name arp_cache
$ ip ntable lst dev lo name arp_cache
