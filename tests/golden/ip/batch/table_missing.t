# In a batch a table that is not there is empty, and a family without rules no end of it.
$ printf 'route show table 7\nroute save table 7\n' | ip -b - | wc -c
4
$ printf 'route flush table 7\n' | ip -s -b -
Nothing to flush.
$ ip route show table 7
! Error: ipv4: FIB table does not exist.
! Dump terminated
? 2
$ printf 'rule\naddrlabel\nlink show lo\n' | ip -0 -force -b -
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
! Command failed -:1
! RTNETLINK answers: Operation not supported
! Dump terminated
! Command failed -:2
? 1
