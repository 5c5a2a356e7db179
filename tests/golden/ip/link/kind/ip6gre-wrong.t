#! needs vm
#! mask permaddr
# What is wrong is named, and nothing is made.
$ ip link add g0 type ip6gre remote
! Command line is not complete. Try option "help"
? 255
$ ip link add g0 type ip6gre remote x
! Error: inet6 address is expected rather than "x".
? 1
$ ip link add g0 type ip6gre remote 10.0.0.1
! Error: inet6 address is expected rather than "10.0.0.1".
? 1
$ ip link add g0 type ip6gre local x
! Error: inet6 address is expected rather than "x".
? 1
$ ip link add g0 type ip6gre remote 2001:db8::2 hoplimit 256
! Error: argument "256" is wrong: invalid HLIM
! ␤
? 255
$ ip link add g0 type ip6gre remote 2001:db8::2 ttl x
! Error: argument "x" is wrong: invalid HLIM
! ␤
? 255
$ ip link add g0 type ip6gre remote 2001:db8::2 tclass x
! Error: argument "x" is wrong: invalid TClass
? 255
$ ip link add g0 type ip6gre remote 2001:db8::2 tclass 256
! Error: argument "256" is wrong: invalid TClass
? 255
$ ip link add g0 type ip6gre remote 2001:db8::2 flowlabel x
! Error: argument "x" is wrong: invalid Flowlabel
? 255
$ ip link add g0 type ip6gre remote 2001:db8::2 flowlabel 0x100000
! Error: argument "0x100000" is wrong: invalid Flowlabel
? 255
$ ip link add g0 type ip6gre remote 2001:db8::2 dscp x
! Error: argument "x" is wrong: not inherit
? 255
$ ip link add g0 type ip6gre remote 2001:db8::2 key x
! invalid value for "key": "x"; it should be an unsigned integer
? 255
$ ip link add g0 type ip6gre remote 2001:db8::2 fwmark x
! Error: argument "x" is wrong: invalid fwmark
! ␤
? 255
$ ip link add g0 type ip6gre remote 2001:db8::2 dev nosuch
! Cannot find device "nosuch"
? 255
$ ip link add g0 type ip6gre remote 2001:db8::2 what
! Usage: …
? 1
$ ip link set g0 type ip6gre remote 2001:db8::2
! Cannot find device "g0"
? 1
$ ip link show type ip6gre
