$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig v0 txqueuelen
! Usage: …
? 3
$ ifconfig v0 txqueuelen x
$ ifconfig v0 txqueuelen -1
! SIOCSIFTXQLEN: Invalid argument
? 1
$ ifconfig nope txqueuelen 5
! SIOCSIFTXQLEN: No such device
? 1
