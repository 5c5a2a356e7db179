# Times that are none.
$ ip ntable change name arp_cache dev lo base_reachable x
$ ip ntable change name arp_cache dev lo retrans 10s
$ ip ntable change name arp_cache dev lo gc_stale
$ ip ntable change name arp_cache dev lo delay_probe 1.5
$ ip ntable change name arp_cache dev lo anycast_delay x
$ ip ntable change name arp_cache dev lo proxy_delay x
$ ip ntable change name arp_cache dev lo locktime x
