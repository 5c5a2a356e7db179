#! needs vm
#! mask permaddr
# What is wrong is named, and nothing is made.
$ ip link add t0 type ip6tnl remote
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 type ip6tnl remote x
! Error: inet6 address is expected rather than "x".
? 1
$ ip link add t0 type ip6tnl remote 10.0.0.1
! Error: inet6 address is expected rather than "10.0.0.1".
? 1
$ ip link add t0 type ip6tnl local x
! Error: inet6 address is expected rather than "x".
? 1
$ ip link add t0 type ip6tnl remote 2001:db8::2 hoplimit 256
! Error: argument "256" is wrong: invalid HLIM
! ␤
? 255
$ ip link add t0 type ip6tnl remote 2001:db8::2 ttl x
! Error: argument "x" is wrong: invalid HLIM
! ␤
? 255
$ ip link add t0 type ip6tnl remote 2001:db8::2 tclass x
! Error: argument "x" is wrong: invalid TClass
? 255
$ ip link add t0 type ip6tnl remote 2001:db8::2 flowlabel x
! Error: argument "x" is wrong: invalid Flowlabel
? 255
$ ip link add t0 type ip6tnl remote 2001:db8::2 flowlabel 0x100000
! Error: argument "0x100000" is wrong: invalid Flowlabel
? 255
$ ip link add t0 type ip6tnl remote 2001:db8::2 dscp x
! Error: argument "x" is wrong: not inherit
? 255
$ ip link add t0 type ip6tnl remote 2001:db8::2 mode x
! Error: argument "x" is wrong: Cannot guess tunnel mode.
? 255
$ ip link add t0 type ip6tnl remote 2001:db8::2 fwmark x
! Error: argument "x" is wrong: invalid fwmark
! ␤
? 255
$ ip link add t0 type ip6tnl remote 2001:db8::2 dev nosuch
! Cannot find device "nosuch"
? 255
$ ip link add t0 type ip6tnl remote 2001:db8::2 what
! Usage: …
? 1
$ ip link set t0 type ip6tnl remote 2001:db8::2
! Cannot find device "t0"
? 1
$ ip link show type ip6tnl
