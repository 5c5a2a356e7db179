# The last of -a, -s, -d and -f is used.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -s 10.0.0.2 02:00:00:00:00:02
$ arp 10.0.0.2 -d
$ arp -s 10.0.0.2 02:00:00:00:00:02
$ arp -d -i v0 10.0.0.2
$ arp -d -s 10.0.0.2 02:00:00:00:00:02
$ arp -s -d 10.0.0.2 02:00:00:00:00:02
! Usage: …
? 3
$ arp -d -a
| ? (10.0.0.2) at 02:00:00:00:00:02 [ether] PERM on v0
$ arp -a -d 10.0.0.2
$ arp -s -a 10.0.0.2 02:00:00:00:00:02
arp: in 0 entries no match found.
$ arp -H ether -d 10.0.0.2
No ARP entry for 10.0.0.2
? 255
$ arp -H arcnet -d 10.0.0.2
No ARP entry for 10.0.0.2
? 255
