# The last device counts.
#! mask after " reachable "
#! mask after "reachable":
$ ip link add v0 type veth peer name v1
$ ip ntable show dev lo dev v0 name arp_cache
inet arp_cache·
    dev v0·
    refcnt 1 reachable N base_reachable 30000 retrans 1000·
    gc_stale 60000 delay_probe 5000 queue 101·
    app_probes 0 ucast_probes 3 mcast_probes 3·
    anycast_delay 1000 proxy_delay 800 proxy_queue 64 locktime 1000·
␤
$ ip ntable show name ndisc_cache name arp_cache dev v0
inet arp_cache·
    dev v0·
    refcnt 1 reachable N base_reachable 30000 retrans 1000·
    gc_stale 60000 delay_probe 5000 queue 101·
    app_probes 0 ucast_probes 3 mcast_probes 3·
    anycast_delay 1000 proxy_delay 800 proxy_queue 64 locktime 1000·
␤
