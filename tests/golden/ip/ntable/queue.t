# The queue's length.
#! mask after " reachable "
#! mask after "reachable":
$ ip ntable change name arp_cache dev lo queue 8
$ ip ntable show name arp_cache dev lo
$ ip ntable change name arp_cache dev lo queue 0x10
$ ip -j ntable show name arp_cache dev lo
