# Without /proc the table does not exist. A table that cannot be read is treated as empty.
$ mount -t tmpfs none /proc
$ arp
! /proc/net/arp: No such file or directory
? 255
$ arp -n
! /proc/net/arp: No such file or directory
? 255
$ arp -a
! /proc/net/arp: No such file or directory
? 255
$ arp -v
! /proc/net/arp: No such file or directory
? 255
$ arp 10.0.0.1
! /proc/net/arp: No such file or directory
? 255
$ arp nohost
! nohost: Unknown host
? 255
$ arp -x
! arp: invalid option -- 'x'
! Usage: …
? 3
$ mkdir -p /proc/net/arp
$ arp -n
$ arp -vn
Entries: 0	Skipped: 0	Found: 0
