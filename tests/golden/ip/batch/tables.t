# In a batch the kernel is not asked for one table alone, so one that is not there is empty.
$ printf 'route show table 55\nmroute show table 55\n-6 route show table 55\n' | ip -b -
! Object "-6" is unknown, try "ip help".
! Command failed -:3
? 1
$ printf 'route show table 55\nroute show table main\nrule list\n' | ip -b -
0:	from all lookup local
32766:	from all lookup main
32767:	from all lookup default
$ ip mroute show table 55
$ ip route show table 55
! Error: ipv4: FIB table does not exist.
! Dump terminated
? 2
$ echo 'nexthop bucket show id 3' | ip -b -
! Dump terminated
! Command failed -:1
? 1
$ ip nexthop bucket show id 3
! Dump terminated
? 2
