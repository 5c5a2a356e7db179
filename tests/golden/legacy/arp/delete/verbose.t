$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -v -d 10.0.0.2
No ARP entry for 10.0.0.2
! arp: SIOCDARP(dontpub)
! arp: SIOCDARP(pub)
? 255
$ arp -v -d 10.0.0.2 pub
No ARP entry for 10.0.0.2
! args=pub
! arp: SIOCDARP(pub)
? 255
$ arp -v -d 10.0.0.2 priv
No ARP entry for 10.0.0.2
! args=priv
! arp: SIOCDARP(dontpub)
? 255
$ arp -v -d 10.0.0.2 priv pub
No ARP entry for 10.0.0.2
! args=priv
! args=pub
! arp: SIOCDARP(dontpub)
! arp: SIOCDARP(pub)
? 255
$ arp -v -d 10.0.0.2 dev v0 temp
No ARP entry for 10.0.0.2
! args=dev
! args=temp
! arp: SIOCDARP(dontpub)
! arp: SIOCDARP(pub)
? 255
$ arp -v -d 10.0.0.2 dontpub
! args=dontpub
! arp: SIOCDARP(dontpub)
! SIOCDARP(dontpub): Invalid argument
? 255
$ arp -v -d 10.0.0.2 foo
! args=foo
! Usage: …
? 3
$ arp -s 10.0.0.2 02:00:00:00:00:02
$ arp -v -d 10.0.0.2
! arp: SIOCDARP(dontpub)
