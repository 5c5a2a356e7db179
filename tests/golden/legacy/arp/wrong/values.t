$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -A
! arp: option requires an argument -- 'A'
! Usage: …
? 3
$ arp -p
! arp: option requires an argument -- 'p'
! Usage: …
? 3
$ arp -H
! arp: option requires an argument -- 'H'
! Usage: …
? 3
$ arp -t
! arp: option requires an argument -- 't'
! Usage: …
? 3
$ arp -i
! arp: option requires an argument -- 'i'
! Usage: …
? 3
$ arp --protocol
! arp: option '--protocol' requires an argument
! Usage: …
? 3
$ arp --hw-type
! arp: option '--hw-type' requires an argument
! Usage: …
? 3
$ arp --device
! arp: option '--device' requires an argument
! Usage: …
? 3
