$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig v0 irq
! Usage: …
? 3
$ ifconfig v0 media
! Usage: …
? 3
$ ifconfig v0 keepalive
! Usage: …
? 3
$ ifconfig v0 outfill
! Usage: …
? 3
$ ifconfig nope irq 5
! irq: SIOCGIFMAP: No such device
? 1
