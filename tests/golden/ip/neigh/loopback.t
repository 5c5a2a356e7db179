# Loopback has one entry for all.
$ ip neigh add 10.0.0.40 dev lo lladdr 02:00:00:00:00:aa
$ ip neigh
0.0.0.0 dev lo lladdr 02:00:00:00:00:aa PERMANENT·
$ ip neigh del 10.0.0.40 dev lo
! RTNETLINK answers: No such file or directory
? 2
$ ip neigh
0.0.0.0 dev lo lladdr 02:00:00:00:00:aa PERMANENT·
