# DSCP has six bits and excludes tos.
$ ip rule add dscp
! Command line is not complete. Try option "help"
? 255
$ ip rule add dscp x
! Error: argument "x" is wrong: invalid dscp
? 255
$ ip rule add dscp 64 table 100
! Error: Error parsing msg.
? 2
$ ip rule add dscp 5/x table 100
! Error: argument "x" is wrong: invalid dscp mask
? 255
$ ip rule add dscp 5 tos 8 table 100
! Error: Cannot specify both TOS and DSCP.
? 2
$ ip rule show dscp x
! Error: argument "x" is wrong: invalid dscp
? 255
