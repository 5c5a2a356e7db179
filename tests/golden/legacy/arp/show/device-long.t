# Interface names are truncated to 15 bytes.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ ip link set v0 down
$ ip link set v0 name v0123456789abcd
$ ip link set v0123456789abcd up
$ arp -s 10.0.0.2 02:00:00:00:00:02
$ arp -n -i v0123456789abcd
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.2                 ether   02:00:00:00:00:02   CM                    v0123456789abcd
$ arp -n -i v0123456789abcdefg
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.2                 ether   02:00:00:00:00:02   CM                    v0123456789abcd
$ arp -n -i v0123456789abc
arp: in 1 entries no match found.
