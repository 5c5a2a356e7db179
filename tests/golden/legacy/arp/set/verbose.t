$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -v -s 10.0.0.2 02:00:00:00:00:02
! arp: SIOCSARP()
$ arp -v -s 10.0.0.2 02:00:00:00:00:02 temp
! arp: SIOCSARP()
$ arp -v -s 10.5.0.2 02:00:00:00:00:02
! arp: SIOCSARP()
! SIOCSARP: Network is unreachable
? 255
$ arp -v -s 10.0.0.2 zz
! arp: invalid hardware address
? 255
$ arp -v -s nohost 02:00:00:00:00:02
! nohost: Unknown host
? 255
