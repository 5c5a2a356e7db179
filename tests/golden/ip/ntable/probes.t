# The numbers of probes.
#! mask after " reachable "
#! mask after "reachable":
$ ip ntable change name ndisc_cache dev lo app_probes 1 ucast_probes 2 mcast_probes 4 proxy_queue 30
$ ip ntable show name ndisc_cache dev lo
