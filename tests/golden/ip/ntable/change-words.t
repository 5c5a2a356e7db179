# Change may be cut short.
#! mask after " reachable "
#! mask after "reachable":
$ ip ntable chg name arp_cache dev lo retrans 700
$ ip -j ntable show name arp_cache dev lo
$ ip ntable c name arp_cache dev lo retrans 800
$ ip -j ntable show name arp_cache dev lo
