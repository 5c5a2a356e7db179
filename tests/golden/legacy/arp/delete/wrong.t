$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -d
! arp: need host name
? 255
$ arp -d nohost
! nohost: Unknown host
? 255
$ arp -d 10.0.0.2 foo
! Usage: …
? 3
$ arp -d 10.0.0.2 pub foo
! Usage: …
? 3
$ arp -d 10.0.0.2 10.0.0.3
! Usage: …
? 3
$ arp -d 10.0.0.2 netmask
! Usage: …
? 3
$ arp -d 10.99.0.1
! SIOCDARP(dontpub): Network is unreachable
? 255
$ arp -d 10.99.0.1 pub
No ARP entry for 10.99.0.1
? 255
$ arp -d 10.0.0.1
No ARP entry for 10.0.0.1
? 255
$ arp -d ""
! Unknown host
? 255
