$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -s 10.99.0.2 02:00:00:00:00:02
! SIOCSARP: Network is unreachable
? 255
$ arp -s 10.99.0.2 02:00:00:00:00:02 pub
! SIOCSARP: No such device
? 255
$ arp -s 127.0.0.1 02:00:00:00:00:02
! SIOCSARP: Network is unreachable
? 255
$ arp -s 10.0.0.1 02:00:00:00:00:02
! SIOCSARP: Invalid argument
? 255
$ arp -s 224.0.0.1 02:00:00:00:00:02
! SIOCSARP: Network is unreachable
? 255
$ arp -i lo -s 10.0.0.9 02:00:00:00:00:02
! SIOCSARP: Invalid argument
? 255
$ arp -i v1 -s 10.0.0.9 02:00:00:00:00:02
$ ip link set v0 down
$ arp -i v0 -s 10.0.0.9 02:00:00:00:00:02
$ arp -s 10.0.0.9 02:00:00:00:00:02
! SIOCSARP: Network is unreachable
? 255
