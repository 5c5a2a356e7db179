# Host names come from /etc/hosts.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ ip addr add 192.0.2.9/24 dev v0
$ arp -s router.example 02:00:00:00:00:02
$ arp
Address                  HWtype  HWaddress           Flags Mask            Iface
router.example           ether   02:00:00:00:00:02   CM                    v0
$ arp -n
Address                  HWtype  HWaddress           Flags Mask            Iface
192.0.2.1                ether   02:00:00:00:00:02   CM                    v0
$ arp -a
router.example (192.0.2.1) at 02:00:00:00:00:02 [ether] PERM on v0
$ arp -an
| ? (192.0.2.1) at 02:00:00:00:00:02 [ether] PERM on v0
$ arp router.example
Address                  HWtype  HWaddress           Flags Mask            Iface
router.example           ether   02:00:00:00:00:02   CM                    v0
$ arp -a router.example
router.example (192.0.2.1) at 02:00:00:00:00:02 [ether] PERM on v0
$ arp -n router.example
Address                  HWtype  HWaddress           Flags Mask            Iface
192.0.2.1                ether   02:00:00:00:00:02   CM                    v0
$ arp 192.0.2.1
Address                  HWtype  HWaddress           Flags Mask            Iface
router.example           ether   02:00:00:00:00:02   CM                    v0
