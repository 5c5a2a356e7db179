# Numbers that are none.
$ ip ntable change name arp_cache dev lo app_probes x
$ ip ntable change name arp_cache dev lo ucast_probes -1
$ ip ntable change name arp_cache dev lo mcast_probes
$ ip ntable change name arp_cache dev lo mcast_reprobes 3
$ ip ntable change name arp_cache dev lo proxy_queue x
