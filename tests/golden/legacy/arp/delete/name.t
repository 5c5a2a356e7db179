$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ ip addr add 192.0.2.9/24 dev v0
$ arp -s router.example 02:00:00:00:00:02
$ arp -d router.example
$ arp -d router.example
No ARP entry for router.example
? 255
$ arp -d nohost.example
! nohost.example: Unknown host
? 255
$ arp -d localhost
! SIOCDARP(dontpub): Network is unreachable
? 255
