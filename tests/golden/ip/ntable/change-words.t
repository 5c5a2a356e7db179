# Change may be cut short.
#! mask after " reachable "
#! mask after "reachable":
$ ip ntable chg name arp_cache dev lo retrans 700
$ ip -j ntable show name arp_cache dev lo
[{"family":"inet","name":"arp_cache","dev":"lo","refcnt":1,"reachable":N,"base_reachable":30000,"retrans":700,"gc_stale":60000,"delay_probe":5000,"queue":101,"app_probes":0,"ucast_probes":3,"mcast_probes":3,"anycast_delay":1000,"proxy_delay":800,"proxy_queue":64,"locktime":1000}]
$ ip ntable c name arp_cache dev lo retrans 800
$ ip -j ntable show name arp_cache dev lo
[{"family":"inet","name":"arp_cache","dev":"lo","refcnt":1,"reachable":N,"base_reachable":30000,"retrans":800,"gc_stale":60000,"delay_probe":5000,"queue":101,"app_probes":0,"ucast_probes":3,"mcast_probes":3,"anycast_delay":1000,"proxy_delay":800,"proxy_queue":64,"locktime":1000}]
