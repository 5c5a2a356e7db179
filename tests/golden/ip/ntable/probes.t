# The numbers of probes.
#! mask after " reachable "
#! mask after "reachable":
$ ip ntable change name ndisc_cache dev lo app_probes 1 ucast_probes 2 mcast_probes 4 proxy_queue 30
$ ip ntable show name ndisc_cache dev lo
inet6 ndisc_cache·
    dev lo·
    refcnt 1 reachable N base_reachable 30000 retrans 1000·
    gc_stale 60000 delay_probe 5000 queue 101·
    app_probes 1 ucast_probes 2 mcast_probes 4·
    anycast_delay 1000 proxy_delay 800 proxy_queue 30 locktime 0·
␤
