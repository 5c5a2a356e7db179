#! mask permaddr
# The usage, and words that are none.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link help vti6
Usage: …
$ ip link add t0 type vti6 help
! Usage: …
? 1
$ ip link add t0 type vti6 hel
! Usage: …
? 1
$ ip link add t0 type vti6 h
! Usage: …
? 1
$ ip link add t0 type vti6 what
! Usage: …
? 1
$ ip link add t0 type vti6 remote 2001:db8::9 local 2001:db8::1 what 1
! Usage: …
? 1
$ ip link set lo type vti6 what
! Failed to get existing tunnel info.
? 1
$ ip link add t0 type vti6 -1
! Usage: …
? 1
$ ip link add t0 type vti6 ''
! Usage: …
? 1
