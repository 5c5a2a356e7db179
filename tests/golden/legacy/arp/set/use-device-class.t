$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -H ether -Ds 10.0.0.2 v0 pub
$ arp -H ether -Ds 10.0.0.2 lo pub
! arp: protocol type mismatch.
? 255
$ arp -H arcnet -Ds 10.0.0.2 v0 pub
! arp: protocol type mismatch.
? 255
$ arp -n
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.2                 *       <from_interface>    MP                    v0
