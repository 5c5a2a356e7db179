# The kernel refuses netmasks other than 255.255.255.255.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -s 10.0.0.2 02:00:00:00:00:02 netmask 255.255.255.255
$ arp -s 10.0.0.2 02:00:00:00:00:02 netmask 255.255.255.0
! SIOCSARP: Invalid argument
? 255
$ arp -s 10.0.0.2 02:00:00:00:00:02 netmask 255.255.255.0 pub
! SIOCSARP: Invalid argument
? 255
$ arp -i v0 -s 10.0.0.2 02:00:00:00:00:02 netmask 255.255.255.255 pub
$ arp -s 10.0.0.2 02:00:00:00:00:02 netmask 0.0.0.0
! SIOCSARP: Invalid argument
? 255
$ arp -s 10.0.0.2 02:00:00:00:00:02 netmask default
! SIOCSARP: Invalid argument
? 255
$ arp -s 10.0.0.2 02:00:00:00:00:02 netmask
! Usage: …
? 3
$ arp -s 10.0.0.2 02:00:00:00:00:02 netmask nohost
! nohost: Unknown host
? 255
$ arp -s 10.0.0.2 02:00:00:00:00:02 netmask 255.255.255.0 netmask 255.255.0.0
! SIOCSARP: Invalid argument
? 255
