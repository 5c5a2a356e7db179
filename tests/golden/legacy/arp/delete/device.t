$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -i v1 -s 10.0.0.2 02:00:00:00:00:02
$ arp -d 10.0.0.2
No ARP entry for 10.0.0.2
? 255
$ arp -i v0 -d 10.0.0.2
No ARP entry for 10.0.0.2
? 255
$ arp -i v9 -d 10.0.0.2
! SIOCDARP(dontpub): No such device
? 255
$ arp -d 10.0.0.2 dev v9
! SIOCDARP(dontpub): No such device
? 255
$ arp -d 10.0.0.2 dev v1
$ ip neigh
$ arp -d 10.0.0.2 dev
! Usage: …
? 3
