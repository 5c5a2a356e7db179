$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp nohost
! nohost: Unknown host
? 255
$ arp -n nohost
! nohost: Unknown host
? 255
$ arp ::1
! ::1: Unknown host
? 255
$ arp -n 10.0.0.2/24
! 10.0.0.2/24: Unknown host
? 255
$ arp -- -n
! -n: Unknown host
? 255
$ arp 300.1.1.1
! 300.1.1.1: Unknown host
? 255
$ arp a:b
! a:b: Unknown host
? 255
$ arp a/b
! a/b: Unknown host
? 255
$ arp "10.0.0.2 x"
10.0.0.2 x (10.0.0.2) -- no entry
$ arp 10.0.0.0.1
! 10.0.0.0.1: Unknown host
? 255
