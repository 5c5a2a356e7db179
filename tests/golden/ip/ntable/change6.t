# A family is a filter.
#! mask after " reachable "
#! mask after "reachable":
$ ip -6 ntable change name ndisc_cache dev lo queue 9
$ ip -6 ntable show name ndisc_cache dev lo
