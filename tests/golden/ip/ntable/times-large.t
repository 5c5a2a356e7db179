# Sixty-four bits, and a sign.
#! mask after " reachable "
#! mask after "reachable":
$ ip ntable change name arp_cache dev lo gc_stale 4294967296
$ ip ntable change name arp_cache dev lo gc_stale -1
$ ip ntable change name arp_cache dev lo retrans 18446744073709551616
$ ip ntable change name arp_cache dev lo retrans 0x10
$ ip ntable show name arp_cache dev lo
