# By name; a name that is not there shows nothing.
#! mask after " reachable "
#! mask after "reachable":
$ ip ntable show name ndisc_cache dev lo
$ ip ntable show name none
$ ip ntable show name x
$ ip -6 ntable show name arp_cache
