# In JSON flushing prints a list, which is empty.
$ ip rule add from 10.0.0.1 pref 7 table 5
$ ip -j rule flush pref 7
[]
$ ip -j -p rule flush pref 8
[ ]
$ ip -j mrule flush pref 8
[]
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
$ ip -0 -j rule flush
[]
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
$ ip rule
0:	from all lookup local
32766:	from all lookup main
32767:	from all lookup default
