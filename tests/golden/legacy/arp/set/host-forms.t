$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -i v0 -s 10.3 02:00:00:00:00:02
$ ip neigh
10.0.0.3 dev v0 lladdr 02:00:00:00:00:02 PERMANENT·
$ ip neigh flush dev v0 nud all
$ arp -i v0 -s 0x0a000003 02:00:00:00:00:02
$ ip neigh
10.0.0.3 dev v0 lladdr 02:00:00:00:00:02 PERMANENT·
$ ip neigh flush dev v0 nud all
$ arp -i v0 -s loopback 02:00:00:00:00:02
$ arp -n | sort
127.0.0.0                ether   02:00:00:00:00:02   CM                    v0
Address                  HWtype  HWaddress           Flags Mask            Iface
$ arp -i v0 -s default 02:00:00:00:00:02
$ arp -i v0 -s 10.0.0.2/24 02:00:00:00:00:02
! 10.0.0.2/24: Unknown host
? 255
$ arp -i v0 -s ::1 02:00:00:00:00:02
! ::1: Unknown host
? 255
$ arp -i v0 -s fe80::1 02:00:00:00:00:02
! fe80::1: Unknown host
? 255
$ arp -s "" 02:00:00:00:00:02
! Unknown host
? 255
$ arp -s 02:00:00:00:00:02 10.0.0.2
! 02:00:00:00:00:02: Unknown host
? 255
