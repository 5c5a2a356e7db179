# By name; a name that is not there shows nothing.
#! mask after " reachable "
#! mask after "reachable":
$ ip ntable show name ndisc_cache dev lo
inet6 ndisc_cache·
    dev lo·
    refcnt 1 reachable N base_reachable 30000 retrans 1000·
    gc_stale 60000 delay_probe 5000 queue 101·
    app_probes 0 ucast_probes 3 mcast_probes 3·
    anycast_delay 1000 proxy_delay 800 proxy_queue 64 locktime 0·
␤
$ ip ntable show name none
$ ip ntable show name x
$ ip -6 ntable show name arp_cache
