$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -Ds 10.0.0.2 v0 pub
$ arp -n
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.2                 *       <from_interface>    MP                    v0
$ arp -i v0 -Ds 10.0.0.3 v1
$ ip neigh
10.0.0.3 dev v0 lladdr 02:00:00:00:00:11 PERMANENT·
$ arp -D -s 10.0.0.4 v9 pub
! arp: cant get HW-Address for `v9': No such device.
? 255
$ arp -Ds 10.0.0.4
! arp: need hardware address
? 255
$ arp -Ds 10.0.0.4 02:00:00:00:00:02
! arp: cant get HW-Address for `02:00:00:00:00:02': No such device.
? 255
