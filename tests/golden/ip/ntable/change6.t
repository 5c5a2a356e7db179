# A family is a filter.
#! mask after " reachable "
#! mask after "reachable":
$ ip -6 ntable change name ndisc_cache dev lo queue 9
$ ip -6 ntable show name ndisc_cache dev lo
inet6 ndisc_cache·
    dev lo·
    refcnt 1 reachable N base_reachable 30000 retrans 1000·
    gc_stale 60000 delay_probe 5000 queue 9·
    app_probes 0 ucast_probes 3 mcast_probes 3·
    anycast_delay 1000 proxy_delay 800 proxy_queue 64 locktime 0·
␤
