# In JSON.
#! mask after " reachable "
#! mask after "reachable":
$ ip -j ntable show dev lo
$ ip -j -p ntable show dev lo name arp_cache
$ ip -j ntable show name x
