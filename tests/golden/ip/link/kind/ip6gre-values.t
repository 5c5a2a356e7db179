#! mask permaddr
# Wrong values.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 type ip6gre remote 2001:db8::9 local 2001:db8::1 ttl 256
! Error: argument "256" is wrong: invalid HLIM
! ␤
? 255
$ ip link add t0 type ip6gre remote 2001:db8::9 local 2001:db8::1 ttl x
! Error: argument "x" is wrong: invalid HLIM
! ␤
? 255
$ ip link add t0 type ip6gre remote 2001:db8::9 local 2001:db8::1 tclass 256
! Error: argument "256" is wrong: invalid TClass
? 255
$ ip link add t0 type ip6gre remote 2001:db8::9 local 2001:db8::1 tclass what
! Error: argument "what" is wrong: invalid TClass
? 255
$ ip link add t0 type ip6gre remote 2001:db8::9 local 2001:db8::1 flowlabel 0x100000
! Error: argument "0x100000" is wrong: invalid Flowlabel
? 255
$ ip link add t0 type ip6gre remote 2001:db8::9 local 2001:db8::1 flowlabel x
! Error: argument "x" is wrong: invalid Flowlabel
? 255
$ ip link add t0 type ip6gre remote 2001:db8::9 local 2001:db8::1 encaplimit 256
! Error: argument "256" is wrong: invalid ELIM
? 255
$ ip link add t0 type ip6gre remote 2001:db8::9 local 2001:db8::1 encaplimit x
! Error: argument "x" is wrong: invalid ELIM
? 255
$ ip link add t0 type ip6gre remote 2001:db8::9 local 2001:db8::1 key x
! invalid value for "key": "x"; it should be an unsigned integer
? 255
$ ip link add t0 type ip6gre local 2001:db8::1 remote x
! Error: inet6 address is expected rather than "x".
? 1
$ ip link add t0 type ip6gre remote 2001:db8::9 local 10.0.0.1
! Error: inet6 address is expected rather than "10.0.0.1".
? 1
$ ip link add t0 type ip6gre remote 2001:db8::9 local 2001:db8::1 dev nosuch
! Cannot find device "nosuch"
? 255
$ ip link add t0 type ip6gre remote 2001:db8::9 local 2001:db8::1 fwmark x
! Error: argument "x" is wrong: invalid fwmark
! ␤
? 255
$ ip link add t0 type ip6gre remote 2001:db8::9 local 2001:db8::1 dscp 1
! Error: argument "1" is wrong: not inherit
? 255
$ ip link add t0 type ip6gre remote 2001:db8::9 local 2001:db8::1 encap what
! Error: argument "what" is wrong: Invalid encap type.
? 255
