# On or off.
$ ip stats set dev lo l3_stats
! Command line is not complete. Try option "help"
? 255
$ ip stats set dev lo l3_stats foo
! Error: argument of "l3_stats" must be one of "off", "on", not "foo"
? 22
$ ip stats set dev lo l3_stats 1
! Error: argument of "l3_stats" must be one of "off", "on", not "1"
? 22
$ ip stats set dev lo l3_stats ON
! Error: argument of "l3_stats" must be one of "off", "on", not "ON"
? 22
