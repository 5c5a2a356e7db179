$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -x
! arp: invalid option -- 'x'
! Usage: …
? 3
$ arp -4
! arp: invalid option -- '4'
! Usage: …
? 3
$ arp -6
! arp: invalid option -- '6'
! Usage: …
? 3
$ arp -Z
! arp: invalid option -- 'Z'
! Usage: …
? 3
$ arp --bogus
! arp: unrecognized option '--bogus'
! Usage: …
? 3
$ arp --inet
! arp: unrecognized option '--inet'
! Usage: …
? 3
$ arp --extend
! arp: unrecognized option '--extend'
! Usage: …
? 3
$ arp -?
! Usage: …
? 3
$ arp -xn
! arp: invalid option -- 'x'
! Usage: …
? 3
$ arp -nx
! arp: invalid option -- 'x'
! Usage: …
? 3
$ arp -xV
! arp: invalid option -- 'x'
! Usage: …
? 3
