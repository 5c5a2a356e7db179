$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -s
! arp: need host name
? 255
$ arp --set
! arp: need host name
? 255
$ arp -s 10.0.0.2
! arp: need hardware address
? 255
$ arp -s nohost
! nohost: Unknown host
? 255
$ arp -s 10.0.0.2 02:00:00:00:00:02 foo
! Usage: …
? 3
$ arp -s 10.0.0.2 02:00:00:00:00:02 temp foo
! Usage: …
? 3
$ arp -s 10.0.0.2 02:00:00:00:00:02 TEMP
! Usage: …
? 3
$ arp -s 10.0.0.2 02:00:00:00:00:02 10.0.0.3
! Usage: …
? 3
