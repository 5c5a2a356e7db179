$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig v0 inet6 add fd00::1/64
$ ifconfig v0 inet6 add fd00::1/64
! SIOCSIFADDR: File exists
? 1
$ ifconfig v0 inet6 add fd00::1/129
! Usage: …
? 3
$ ifconfig v0 inet6 add ff02::1/64
! SIOCSIFADDR: Cannot assign requested address
? 1
$ ifconfig v0 inet6 add
! Usage: …
? 3
$ ifconfig nope inet6 add fd00::1/64
! SIOGIFINDEX: No such device
? 1
$ ifconfig v0 inet6 fd00::3/64
! getaddrinfo: fd00::3/64: -2
! fd00::3/64: Unknown host
! ifconfig: `--help' gives usage information.
? 1
