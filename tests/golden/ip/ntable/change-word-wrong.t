# Words are exact.
$ ip ntable change name arp_cache dev lo foo 4
$ ip ntable change help
$ ip ntable change name arp_cache dev lo que 4
$ ip ntable change name arp_cache dev lo queue 4 help
