$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 10.0.0.300
! 10.0.0.300: Unknown host
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 10.0.0.1.2
! 10.0.0.1.2: Unknown host
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 224.0.0.1
! SIOCSIFADDR: Invalid argument
? 1
$ ifconfig v0 -up
! -up: Unknown host
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 -a
! -a: Unknown host
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 /24
! Unknown host
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig nope 10.0.0.1
! SIOCSIFADDR: No such device
! nope: ERROR while getting interface flags: No such device
? 255
