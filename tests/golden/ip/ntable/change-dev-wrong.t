# Devices that are not there.
$ ip ntable change name arp_cache dev zz queue 3
$ ip ntable change name arp_cache dev
$ ip ntable change name arp_cache dev lo dev lo
