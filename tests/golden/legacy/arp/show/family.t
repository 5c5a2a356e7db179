$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -s 10.0.0.2 02:00:00:00:00:02
$ arp -n -A inet
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.2                 ether   02:00:00:00:00:02   CM                    v0
$ arp -n -p inet
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.2                 ether   02:00:00:00:00:02   CM                    v0
$ arp -n --protocol inet
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.2                 ether   02:00:00:00:00:02   CM                    v0
$ arp -n --protocol=inet -H ether
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.2                 ether   02:00:00:00:00:02   CM                    v0
