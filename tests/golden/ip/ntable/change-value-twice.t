# Said twice.
#! mask after " reachable "
#! mask after "reachable":
$ ip ntable change name arp_cache dev lo queue 3 queue 4
$ ip ntable show name arp_cache dev lo
