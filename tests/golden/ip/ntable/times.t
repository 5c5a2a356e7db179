# All the times, in milliseconds.
#! mask after " reachable "
#! mask after "reachable":
$ ip ntable change name arp_cache dev lo base_reachable 10000 retrans 500 gc_stale 1000 delay_probe 2000
$ ip ntable change name arp_cache dev lo anycast_delay 100 proxy_delay 200 locktime 40
$ ip ntable show name arp_cache dev lo
