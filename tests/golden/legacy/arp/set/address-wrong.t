$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -s 10.0.0.2 foo
! arp: invalid hardware address
? 255
$ arp -s 10.0.0.2 02-00-00-00-00-55
! arp: invalid hardware address
? 255
$ arp -s 10.0.0.2 :2:3
! arp: invalid hardware address
? 255
$ arp -s 10.0.0.2 2.3
! arp: invalid hardware address
? 255
$ arp -s 10.0.0.2 22.3
! arp: invalid hardware address
? 255
$ arp -s 10.0.0.2 02::03
! arp: invalid hardware address
? 255
$ arp -s 10.0.0.2 gg:00:00:00:00:00
! arp: invalid hardware address
? 255
$ arp -s 10.0.0.2 v0
! arp: invalid hardware address
? 255
