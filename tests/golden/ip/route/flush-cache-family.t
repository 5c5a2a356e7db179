# Families without a cache: a flush of what is empty is complete.
$ ip -M -s route flush cache
*** IPv4 routing cache is flushed.
*** Flush is complete after 0 round ***
$ ip -M route flush cache
$ ip -0 -s route flush cache
*** IPv4 routing cache is flushed.
*** Flush is complete after 0 round ***
$ ip -B -s -s route flush table cache
*** IPv4 routing cache is flushed.
*** Flush is complete after 0 round ***
$ ip -s -M route flush proto 7
Nothing to flush.
$ ip -6 -s route flush cache
Nothing to flush.
$ ip -s route flush cache
*** IPv4 routing cache is flushed.
