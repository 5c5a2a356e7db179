# A device's table; the reachable time is random.
#! mask after " reachable "
#! mask after "reachable":
$ ip ntable show dev lo
inet arp_cache·
    dev lo·
    refcnt 1 reachable N base_reachable 30000 retrans 1000·
    gc_stale 60000 delay_probe 5000 queue 101·
    app_probes 0 ucast_probes 3 mcast_probes 3·
    anycast_delay 1000 proxy_delay 800 proxy_queue 64 locktime 1000·
␤
inet6 ndisc_cache·
    dev lo·
    refcnt 1 reachable N base_reachable 30000 retrans 1000·
    gc_stale 60000 delay_probe 5000 queue 101·
    app_probes 0 ucast_probes 3 mcast_probes 3·
    anycast_delay 1000 proxy_delay 800 proxy_queue 64 locktime 0·
␤
$ ip -4 ntable show dev lo
inet arp_cache·
    dev lo·
    refcnt 1 reachable N base_reachable 30000 retrans 1000·
    gc_stale 60000 delay_probe 5000 queue 101·
    app_probes 0 ucast_probes 3 mcast_probes 3·
    anycast_delay 1000 proxy_delay 800 proxy_queue 64 locktime 1000·
␤
$ ip -6 ntable show dev lo
inet6 ndisc_cache·
    dev lo·
    refcnt 1 reachable N base_reachable 30000 retrans 1000·
    gc_stale 60000 delay_probe 5000 queue 101·
    app_probes 0 ucast_probes 3 mcast_probes 3·
    anycast_delay 1000 proxy_delay 800 proxy_queue 64 locktime 0·
␤
