$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -d 10.0.0.2 temp
No ARP entry for 10.0.0.2
? 255
$ arp -d 10.0.0.2 trail
No ARP entry for 10.0.0.2
? 255
$ arp -d 10.0.0.2 auto
No ARP entry for 10.0.0.2
? 255
$ arp -d 10.0.0.2 dontpub
! SIOCDARP(dontpub): Invalid argument
? 255
$ arp -d 10.0.0.2 priv
No ARP entry for 10.0.0.2
? 255
$ arp -d 10.0.0.2 pub priv
No ARP entry for 10.0.0.2
? 255
$ arp -d 10.0.0.2 netmask 255.255.255.255
No ARP entry for 10.0.0.2
? 255
$ arp -d 10.0.0.2 netmask 255.255.255.0
! SIOCDARP(dontpub): Invalid argument
? 255
$ arp -d 10.0.0.2 netmask 255.255.255.0 pub
! SIOCDARP(pub): Invalid argument
? 255
$ arp -d 10.0.0.2 netmask nohost
! nohost: Unknown host
? 255
