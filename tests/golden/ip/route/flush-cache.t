$ ip route flush cache
$ ip -s route flush cache
*** IPv4 routing cache is flushed.
$ ip -s -4 route flush table cache
*** IPv4 routing cache is flushed.
