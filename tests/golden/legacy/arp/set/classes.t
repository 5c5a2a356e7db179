# The kernel refuses hardware types other than that of the interface.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -H ether -s 10.0.0.2 02:00:00:00:00:02
$ arp -H arcnet -s 10.0.0.2 02
! SIOCSARP: Invalid argument
? 255
$ arp -H ax25 -s 10.0.0.2 n0call-1
! SIOCSARP: Invalid argument
? 255
$ arp -H netrom -s 10.0.0.2 n0call
! SIOCSARP: Invalid argument
? 255
$ arp -H rose -s 10.0.0.2 1234567890
! SIOCSARP: Invalid argument
? 255
$ arp -H fddi -s 10.0.0.2 02:00:00:00:00:02
! SIOCSARP: Invalid argument
? 255
$ arp -H hippi -s 10.0.0.2 02:00:00:00:00:02
! SIOCSARP: Invalid argument
? 255
$ arp -H x25 -s 10.0.0.2 12345
! SIOCSARP: Invalid argument
? 255
$ arp -H eui64 -s 10.0.0.2 02:00:00:00:00:02:03:04
! SIOCSARP: Invalid argument
? 255
$ arp -H ash -s 10.0.0.2 1234
! SIOCSARP: Invalid argument
? 255
$ arp -n
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.2                 ether   02:00:00:00:00:02   CM                    v0
