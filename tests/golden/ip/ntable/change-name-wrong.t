# Names that are not there, and twice.
$ ip ntable change name x queue 3
$ ip ntable change name ndisc_cache name ndisc_cache
$ ip -4 ntable change name ndisc_cache dev lo queue 9
