# One address only.
$ ip neigh add 10.0.0.2 10.0.0.3 dev lo
! Error: either "to" is duplicate, or "10.0.0.3" is garbage.
? 255
$ ip neigh add to 10.0.0.2 to 10.0.0.3 dev lo
! Error: either "to" is duplicate, or "10.0.0.3" is garbage.
? 255
$ ip neigh add 10.0.0.2 proxy 10.0.0.3 dev lo
! Error: duplicate "address": "10.0.0.3" is the second value.
? 255
$ ip neigh add proxy 10.0.0.2 proxy 10.0.0.3 dev lo
! Error: duplicate "address": "10.0.0.3" is the second value.
? 255
$ ip neigh add proxy 10.0.0.2 10.0.0.3 dev lo
! Error: either "to" is duplicate, or "10.0.0.3" is garbage.
? 255
$ ip neigh add 10.0.0.28 foo dev lo
! Error: either "to" is duplicate, or "foo" is garbage.
? 255
