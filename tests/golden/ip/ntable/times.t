# All the times, in milliseconds.
#! mask after " reachable "
#! mask after "reachable":
$ ip ntable change name arp_cache dev lo base_reachable 10000 retrans 500 gc_stale 1000 delay_probe 2000
$ ip ntable change name arp_cache dev lo anycast_delay 100 proxy_delay 200 locktime 40
$ ip ntable show name arp_cache dev lo
inet arp_cache·
    dev lo·
    refcnt 1 reachable N base_reachable 10000 retrans 500·
    gc_stale 1000 delay_probe 2000 queue 101·
    app_probes 0 ucast_probes 3 mcast_probes 3·
    anycast_delay 100 proxy_delay 200 proxy_queue 64 locktime 40·
␤
