$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ printf '"10.0.0.10" 02:00:00:00:00:0a\n' >f
$ arp -v -f f
! >> "10.0.0.10" 02:00:00:00:00:0a
! arp: SIOCSARP()
$ printf "'10.0.0.10' '02:00:00:00:00:0b' temp" >f
$ arp -v -f f
! >> '10.0.0.10' '02:00:00:00:00:0b' temparp: SIOCSARP()
$ ip neigh
10.0.0.10 dev v0 lladdr 02:00:00:00:00:0b STALE·
$ printf '10.0.0.11 v0 pub\n10.0.0.12 v9\n' >f
$ arp -D -f f
! arp: cant get HW-Address for `v9': No such device.
! arp: cannot set entry on line 2 of etherfile f !
$ arp -vD -f f
! >> 10.0.0.11 v0 pub
! arp: device `v0' has HW address ether `02:00:00:00:00:01'.
! arp: SIOCSARP()
! >> 10.0.0.12 v9
! arp: cant get HW-Address for `v9': No such device.
! arp: cannot set entry on line 2 of etherfile f !
$ arp -i v1 -Df f
! arp: cant get HW-Address for `v9': No such device.
! arp: cannot set entry on line 2 of etherfile f !
$ arp -n | sort
10.0.0.10                ether   02:00:00:00:00:0b   C                     v0
10.0.0.11                *       <from_interface>    MP                    v0
10.0.0.11                *       <from_interface>    MP                    v1
Address                  HWtype  HWaddress           Flags Mask            Iface
