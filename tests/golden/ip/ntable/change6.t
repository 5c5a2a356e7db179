# A family is a filter.
#! mask reachable
$ ip -6 ntable change name ndisc_cache dev lo queue 9
$ ip -6 ntable show name ndisc_cache dev lo
