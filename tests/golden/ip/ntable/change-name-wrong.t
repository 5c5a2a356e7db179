# Names that are not there, and twice.
$ ip ntable change name x queue 3
! RTNETLINK answers: No such file or directory
? 2
$ ip ntable change name ndisc_cache name ndisc_cache
! Error: duplicate "NAME": "ndisc_cache" is the second value.
? 255
$ ip -4 ntable change name ndisc_cache dev lo queue 9
! RTNETLINK answers: No such file or directory
? 2
