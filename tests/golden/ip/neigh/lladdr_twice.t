# Once is enough.
$ ip neigh add lladdr 02:00:00:00:00:01 lladdr 02:00:00:00:00:02
! Error: duplicate "lladdr": "02:00:00:00:00:02" is the second value.
? 255
$ ip neigh add lladdr '' lladdr 02:00:00:00:00:01
! Error: duplicate "lladdr": "02:00:00:00:00:01" is the second value.
? 255
$ ip neigh add 10.0.0.1 dev lo lladdr ''
! "" is invalid lladdr.
? 1
