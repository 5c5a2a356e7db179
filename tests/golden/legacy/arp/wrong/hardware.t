$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -H foo
! arp: foo: unknown hardware type.
? 255
$ arp -H ETHER
! arp: ETHER: unknown hardware type.
? 255
$ arp -H infiniband
! arp: infiniband: unknown hardware type.
? 255
$ arp -H loop
! arp: loop: hardware type without ARP support.
? 255
$ arp -H unspec
! arp: unspec: hardware type without ARP support.
? 255
$ arp -H ppp
! arp: ppp: hardware type without ARP support.
? 255
$ arp -H tunnel
! arp: tunnel: hardware type without ARP support.
? 255
$ arp -H sit
! arp: sit: hardware type without ARP support.
? 255
$ arp -H slip
! arp: slip: hardware type without ARP support.
? 255
$ arp -H hdlc
! arp: hdlc: hardware type without ARP support.
? 255
$ arp -H ec
! arp: ec: hardware type without ARP support.
? 255
$ arp -H frad
! arp: frad: hardware type without ARP support.
? 255
$ arp -H ""
! arp: : unknown hardware type.
? 255
$ arp -H foo -x
! arp: foo: unknown hardware type.
? 255
$ arp -H loop -x
! arp: invalid option -- 'x'
! Usage: …
? 3
$ arp -H foo -H ether
! arp: foo: unknown hardware type.
? 255
$ arp -H loop -H ether
arp: in 0 entries no match found.
$ arp -H foo -V
! arp: foo: unknown hardware type.
? 255
