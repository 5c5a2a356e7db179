#! mask permaddr
# Values that are missing.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 type vti6 remote 2001:db8::9 local 2001:db8::1 key
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 type vti6 remote 2001:db8::9 local 2001:db8::1 ikey
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 type vti6 remote 2001:db8::9 local 2001:db8::1 okey
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 type vti6 local 2001:db8::1 remote
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 type vti6 remote 2001:db8::9 local
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 type vti6 remote 2001:db8::9 local 2001:db8::1 dev
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 type vti6 remote 2001:db8::9 local 2001:db8::1 fwmark
! Command line is not complete. Try option "help"
? 255
