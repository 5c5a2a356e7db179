# Values that are missing.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 type gre remote 10.0.0.9 local 10.0.0.1 key
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 type gre remote 10.0.0.9 local 10.0.0.1 ikey
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 type gre remote 10.0.0.9 local 10.0.0.1 okey
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 type gre local 10.0.0.1 remote
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 type gre remote 10.0.0.9 local
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 type gre remote 10.0.0.9 local 10.0.0.1 dev
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 type gre remote 10.0.0.9 local 10.0.0.1 ttl
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 type gre remote 10.0.0.9 local 10.0.0.1 tos
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 type gre remote 10.0.0.9 local 10.0.0.1 fwmark
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 type gre remote 10.0.0.9 local 10.0.0.1 encap
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 type gre remote 10.0.0.9 local 10.0.0.1 encap-sport
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 type gre remote 10.0.0.9 local 10.0.0.1 encap-dport
! Command line is not complete. Try option "help"
? 255
