$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -H arcnet -s 10.0.0.2 2
! arp: invalid hardware address
? 255
$ arp -H ax25 -s 10.0.0.2 n0ca,ll
! arp: invalid hardware address
? 255
$ arp -H ax25 -s 10.0.0.2 n0callll
! arp: invalid hardware address
? 255
$ arp -H netrom -s 10.0.0.2 n0ca.ll
! arp: invalid hardware address
? 255
$ arp -H rose -s 10.0.0.2 123
! arp: invalid hardware address
? 255
$ arp -H rose -s 10.0.0.2 12345678901
! arp: invalid hardware address
? 255
$ arp -H fddi -s 10.0.0.2 2:0
! arp: invalid hardware address
? 255
$ arp -H hippi -s 10.0.0.2 zz
! arp: invalid hardware address
? 255
$ arp -H x25 -s 10.0.0.2 ""
! arp: invalid hardware address
? 255
$ arp -H x25 -s 10.0.0.2 1234567890123456
! arp: invalid hardware address
? 255
$ arp -H eui64 -s 10.0.0.2 zz
! arp: invalid hardware address
? 255
$ arp -H ash -s 10.0.0.2 zz
! Malformed Ash addressarp: invalid hardware address
? 255
