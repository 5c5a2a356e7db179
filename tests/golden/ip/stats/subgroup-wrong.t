# Subgroups that are none.
$ ip stats show dev lo group xstats subgroup foo
! Error: no subgroup named foo found inside xstats
? 22
$ ip stats show dev lo group xstats_slave subgroup b
! Error: no subgroup named b found inside xstats_slave
? 22
$ ip stats show dev lo group offload subgroup foo
! Error: no subgroup named foo found inside offload
? 22
$ ip stats show dev lo group afstats subgroup foo
! Error: no subgroup named foo found inside afstats
? 22
$ ip stats show dev lo subgroup bridge
! Error: subgroup bridge requested without selecting a group first
? 22
$ ip stats show dev lo group xstats subgroup
! Command line is not complete. Try option "help"
? 255
