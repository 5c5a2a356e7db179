#! mask permaddr
# Values that are missing.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 address 02:00:00:00:00:20 type ip6gretap remote 2001:db8::9 local 2001:db8::1 key
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 address 02:00:00:00:00:20 type ip6gretap local 2001:db8::1 remote
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 address 02:00:00:00:00:20 type ip6gretap remote 2001:db8::9 local
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 address 02:00:00:00:00:20 type ip6gretap remote 2001:db8::9 local 2001:db8::1 dev
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 address 02:00:00:00:00:20 type ip6gretap remote 2001:db8::9 local 2001:db8::1 ttl
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 address 02:00:00:00:00:20 type ip6gretap remote 2001:db8::9 local 2001:db8::1 tclass
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 address 02:00:00:00:00:20 type ip6gretap remote 2001:db8::9 local 2001:db8::1 flowlabel
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 address 02:00:00:00:00:20 type ip6gretap remote 2001:db8::9 local 2001:db8::1 encaplimit
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 address 02:00:00:00:00:20 type ip6gretap remote 2001:db8::9 local 2001:db8::1 dscp
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 address 02:00:00:00:00:20 type ip6gretap remote 2001:db8::9 local 2001:db8::1 fwmark
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 address 02:00:00:00:00:20 type ip6gretap remote 2001:db8::9 local 2001:db8::1 encap
! Command line is not complete. Try option "help"
? 255
