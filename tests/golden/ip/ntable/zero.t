# Zero.
#! mask after " reachable "
#! mask after "reachable":
$ ip ntable change name arp_cache dev lo base_reachable 0
$ ip ntable change name arp_cache dev lo ucast_probes 0 queue 0
$ ip ntable show name arp_cache dev lo
