# The queue's length.
#! mask after " reachable "
#! mask after "reachable":
$ ip ntable change name arp_cache dev lo queue 8
$ ip ntable show name arp_cache dev lo
inet arp_cache·
    dev lo·
    refcnt 1 reachable N base_reachable 30000 retrans 1000·
    gc_stale 60000 delay_probe 5000 queue 8·
    app_probes 0 ucast_probes 3 mcast_probes 3·
    anycast_delay 1000 proxy_delay 800 proxy_queue 64 locktime 1000·
␤
$ ip ntable change name arp_cache dev lo queue 0x10
$ ip -j ntable show name arp_cache dev lo
[{"family":"inet","name":"arp_cache","dev":"lo","refcnt":1,"reachable":N,"base_reachable":30000,"retrans":1000,"gc_stale":60000,"delay_probe":5000,"queue":16,"app_probes":0,"ucast_probes":3,"mcast_probes":3,"anycast_delay":1000,"proxy_delay":800,"proxy_queue":64,"locktime":1000}]
