# Suites that are none.
$ ip stats show dev lo group xstats subgroup bridge suite foo
! Error: no suite named foo found inside bridge
? 22
$ ip stats show dev lo group xstats subgroup bond suite foo
! Error: no suite named foo found inside bond
? 22
$ ip stats show dev lo group xstats suite stp
! Error: suite stp requested without selecting a subgroup first
? 22
$ ip stats show dev lo group offload subgroup cpu_hit suite foo
! Error: suite foo requested inside leaf subgroup cpu_hit
? 22
$ ip stats show suite bridge
! Error: suite bridge requested without selecting a group first
? 22
$ ip stats show dev lo group xstats subgroup bridge suite
! Command line is not complete. Try option "help"
? 255
