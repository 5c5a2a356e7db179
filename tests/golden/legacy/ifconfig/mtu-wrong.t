$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig v0 mtu x
! SIOCSIFMTU: Invalid argument
? 1
$ ifconfig v0 mtu 10
! SIOCSIFMTU: Invalid argument
? 1
$ ifconfig v0 mtu 100000
! SIOCSIFMTU: Invalid argument
? 1
$ ifconfig v0 mtu -5
! SIOCSIFMTU: Invalid argument
? 1
$ ifconfig v0 mtu
! Usage: …
? 3
$ ifconfig nope mtu 1400
! SIOCSIFMTU: No such device
? 1
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:10 brd ff:ff:ff:ff:ff:ff
