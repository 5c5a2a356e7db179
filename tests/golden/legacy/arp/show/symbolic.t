$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -s 10.0.0.2 02:00:00:00:00:02
$ arp -N
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.2                 ether   02:00:00:00:00:02   CM                    v0
! arp: -N not yet supported.
$ arp -Na
| ? (10.0.0.2) at 02:00:00:00:00:02 [ether] PERM on v0
! arp: -N not yet supported.
$ arp -N -d 10.0.0.2
! arp: -N not yet supported.
$ arp -N -x
! arp: -N not yet supported.
! arp: invalid option -- 'x'
! Usage: …
? 3
