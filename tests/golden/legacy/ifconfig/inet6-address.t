# Without add, and with a length it is no address.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 inet6 fd00::1
! Don't know how to set addresses for family 10.
? 1
$ ip -6 -o addr show dev v0
$ ifconfig v0 inet6 fd00::1/64
! getaddrinfo: fd00::1/64: -2
! fd00::1/64: Unknown host
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 fd00::1
! fd00::1: Unknown host
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 inet6 10.0.0.1
! getaddrinfo: 10.0.0.1: -9
! 10.0.0.1: Resolver Error 0 (no error)
! ifconfig: `--help' gives usage information.
? 1
