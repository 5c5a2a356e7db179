# DSCP has six bits and excludes tos.
$ ip rule add dscp
$ ip rule add dscp x
$ ip rule add dscp 64 table 100
$ ip rule add dscp 5/x table 100
$ ip rule add dscp 5 tos 8 table 100
$ ip rule show dscp x
