$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ip addr add fd00::1/64 dev v0
$ ifconfig v0 inet6 del fd00::1
! SIOCDIFADDR: Cannot assign requested address
? 1
$ ifconfig v0 inet6 del fd00::9/64
! SIOCDIFADDR: Cannot assign requested address
? 1
$ ifconfig v0 inet6 del fd00::1/129
! Usage: …
? 3
$ ifconfig v0 inet6 del
! Usage: …
? 3
$ ifconfig nope inet6 del fd00::1/64
! SIOGIFINDEX: No such device
? 1
