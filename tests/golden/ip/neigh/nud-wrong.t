# States that are none.
$ ip neigh add 10.0.0.4 dev lo nud
! Command line is not complete. Try option "help"
? 255
$ ip neigh add 10.0.0.4 dev lo nud x
! Error: argument "x" is wrong: nud state is bad
? 255
$ ip neigh add 10.0.0.4 dev lo nud -1
! Error: argument "-1" is wrong: nud state is bad
? 255
$ ip neigh add 10.0.0.4 dev lo nud 300
! Error: argument "300" is wrong: nud state is bad
? 255
$ ip neigh add 10.0.0.4 dev lo nud all
! Error: argument "all" is wrong: nud state is bad
? 255
$ ip neigh show nud x
! Error: argument "x" is wrong: nud state is bad
? 255
$ ip neigh show nud
! Command line is not complete. Try option "help"
? 255
$ ip neigh flush nud x
! Error: argument "x" is wrong: nud state is bad
? 255
