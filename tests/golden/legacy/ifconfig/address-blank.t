# What is behind a blank of a number does not count.
$ ip link add v0 address 02:00:00:00:00:10 type dummy
$ ifconfig v0 "10.0.0.9 "
$ ifconfig v0 "10.0.0.8 x" netmask "255.255.0.0	y" broadcast "10.0.9.9 z"
$ ip -o -4 addr show dev v0
2: v0    inet 10.0.0.8/16 brd 10.0.9.9 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 " 10.0.0.8"
!  10.0.0.8: Unknown host
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 10.0.0.8x
! 10.0.0.8x: Unknown host
! ifconfig: `--help' gives usage information.
? 1
$ route add "10.2.0.0 x" v0
$ route add -net "10.3.0.0 " netmask "255.255.0.0 x" v0
$ route add 10.6.0.1 gw "10.0.0.9 z"
$ route add " 10.2.0.0" v0
!  10.2.0.0: Unknown host
? 6
$ route -A inet6 add "2001:db8::1 x" v0
! getaddrinfo: 2001:db8::1 x: -2
! 2001:db8::1 x: Unknown host
? 1
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
10.0.0.0        0.0.0.0         255.255.0.0     U     0      0        0 v0
10.2.0.0        0.0.0.0         255.255.255.255 UH    0      0        0 v0
10.3.0.0        0.0.0.0         255.255.0.0     U     0      0        0 v0
10.6.0.1        10.0.0.9        255.255.255.255 UGH   0      0        0 v0
