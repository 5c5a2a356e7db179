# Sixty-four bits, and a sign.
#! mask after " reachable "
#! mask after "reachable":
$ ip ntable change name arp_cache dev lo gc_stale 4294967296
$ ip ntable change name arp_cache dev lo gc_stale -1
$ ip ntable change name arp_cache dev lo retrans 18446744073709551616
! Error: argument "18446744073709551616" is wrong: "retrans" value is invalid
? 255
$ ip ntable change name arp_cache dev lo retrans 0x10
$ ip ntable show name arp_cache dev lo
inet arp_cache·
    dev lo·
    refcnt 1 reachable N base_reachable 30000 retrans 20·
    gc_stale 4294967276 delay_probe 5000 queue 101·
    app_probes 0 ucast_probes 3 mcast_probes 3·
    anycast_delay 1000 proxy_delay 800 proxy_queue 64 locktime 1000·
␤
