$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ cat >f <<EOF
> 10.0.0.10
> nohost 02:00:00:00:00:0b
> 10.0.0.12 zz
> 10.99.0.1 02:00:00:00:00:0b
> 02:00:00:00:00:28 02:00:00:00:00:29
> 10.0.0.13 10.0.0.14
> ::1 02:00:00:00:00:28
>   # not a comment
> 10.0.0.15 02:00:00:00:00:0f
> EOF
$ arp -f f
! arp: format error on line 1 of etherfile f !
! nohost: Unknown host
! arp: cannot set entry on line 2 of etherfile f !
! arp: invalid hardware address
! arp: cannot set entry on line 3 of etherfile f !
! SIOCSARP: Network is unreachable
! arp: cannot set entry on line 4 of etherfile f !
! 02:00:00:00:00:29: Unknown host
! arp: cannot set entry on line 5 of etherfile f !
! arp: invalid hardware address
! arp: cannot set entry on line 6 of etherfile f !
! 02:00:00:00:00:28: Unknown host
! arp: cannot set entry on line 7 of etherfile f !
! #: Unknown host
! arp: cannot set entry on line 8 of etherfile f !
$ arp -n
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.15                ether   02:00:00:00:00:0f   CM                    v0
$ arp -v -f f
! >> 10.0.0.10
! arp: format error on line 1 of etherfile f !
! >> nohost 02:00:00:00:00:0b
! nohost: Unknown host
! arp: cannot set entry on line 2 of etherfile f !
! >> 10.0.0.12 zz
! arp: invalid hardware address
! arp: cannot set entry on line 3 of etherfile f !
! >> 10.99.0.1 02:00:00:00:00:0b
! arp: SIOCSARP()
! SIOCSARP: Network is unreachable
! arp: cannot set entry on line 4 of etherfile f !
! >> 02:00:00:00:00:28 02:00:00:00:00:29
! 02:00:00:00:00:29: Unknown host
! arp: cannot set entry on line 5 of etherfile f !
! >> 10.0.0.13 10.0.0.14
! arp: invalid hardware address
! arp: cannot set entry on line 6 of etherfile f !
! >> ::1 02:00:00:00:00:28
! 02:00:00:00:00:28: Unknown host
! arp: cannot set entry on line 7 of etherfile f !
! >>   # not a comment
! #: Unknown host
! arp: cannot set entry on line 8 of etherfile f !
! >> 10.0.0.15 02:00:00:00:00:0f
! arp: SIOCSARP()
