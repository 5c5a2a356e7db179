# A network of that name comes before a host.
$ printf 'both 10.0.0.0\n' >/etc/networks
$ printf '10.0.0.9 both\n10.0.0.8 host\n' >/etc/hosts
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -s both 02:00:00:00:00:02
$ arp -s host 02:00:00:00:00:03
$ ip neigh add 10.0.0.9 lladdr 02:00:00:00:00:04 dev v0
$ arp both
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.0                 ether   02:00:00:00:00:02   CM                    v0
$ arp 10.0.0.9
Address                  HWtype  HWaddress           Flags Mask            Iface
both                     ether   02:00:00:00:00:04   CM                    v0
$ arp -n host
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.8                 ether   02:00:00:00:00:03   CM                    v0
$ arp -d both
$ arp -d host
$ arp -s host 02:00:00:00:00:03 netmask both pub
! SIOCSARP: Invalid argument
? 255
$ echo 'hosts: files dns' >/etc/nsswitch.conf
$ arp nohost
! nohost: Host name lookup failure
? 255
$ arp -s nohost 02:00:00:00:00:02
! nohost: Host name lookup failure
? 255
$ arp -d nohost
! nohost: Host name lookup failure
? 255
$ arp -s host 02:00:00:00:00:03 netmask nohost pub
! nohost: Host name lookup failure
? 255
