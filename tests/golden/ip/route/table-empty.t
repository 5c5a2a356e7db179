# The kernel refuses to dump a table that was never used.
$ ip route show table 100
! Error: ipv4: FIB table does not exist.
! Dump terminated
? 2
$ ip -6 route show table 100
! Error: ipv6: FIB table does not exist.
! Dump terminated
? 2
$ ip route flush table 100
! Error: ipv4: FIB table does not exist.
! Flush terminated
? 2
$ ip route show table 100 proto static
! Error: ipv4: FIB table does not exist.
! Dump terminated
? 2
