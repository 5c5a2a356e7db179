# Zero.
#! mask after " reachable "
#! mask after "reachable":
$ ip ntable change name arp_cache dev lo base_reachable 0
$ ip ntable change name arp_cache dev lo ucast_probes 0 queue 0
$ ip ntable show name arp_cache dev lo
inet arp_cache·
    dev lo·
    refcnt 1 reachable N base_reachable 0 retrans 1000·
    gc_stale 60000 delay_probe 5000 queue 0·
    app_probes 0 ucast_probes 0 mcast_probes 3·
    anycast_delay 1000 proxy_delay 800 proxy_queue 64 locktime 1000·
␤
