# A name and something to change.
$ ip ntable change
$ ip ntable change name
$ ip ntable change name arp_cache
$ ip ntable change name x
$ ip ntable change dev lo
$ ip ntable change dev lo queue 3
$ ip ntable change queue 3
