# What to set.
$ ip stats set
! Not enough information: "dev" argument is required.
? 255
$ ip stats set dev
! Command line is not complete. Try option "help"
? 255
$ ip stats set dev lo
! Not enough information: stat type to toggle is required.
? 255
$ ip stats set l3_stats off
! Not enough information: "dev" argument is required.
? 255
$ ip stats set dev zz l3_stats off
! Cannot find device "zz"
? 1
