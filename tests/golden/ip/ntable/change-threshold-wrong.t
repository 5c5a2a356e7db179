# Thresholds that are none.
$ ip ntable change name arp_cache thresh1 x
$ ip ntable change name arp_cache thresh2
$ ip ntable change name arp_cache thresh3 -1
$ ip ntable change name arp_cache gc_int x
$ ip ntable change thresh1 3
