# Lengths that are none.
$ ip ntable change name arp_cache dev lo queue
$ ip ntable change name arp_cache dev lo queue x
$ ip ntable change name arp_cache dev lo queue -1
$ ip ntable change name arp_cache dev lo queue 4294967296
