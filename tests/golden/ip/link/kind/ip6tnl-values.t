#! mask permaddr
# Wrong values.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 type ip6tnl remote 2001:db8::9 local 2001:db8::1 mode what
! Error: argument "what" is wrong: Cannot guess tunnel mode.
? 255
$ ip link add t0 type ip6tnl remote 2001:db8::9 local 2001:db8::1 ttl 256
! Error: argument "256" is wrong: invalid HLIM
! ␤
? 255
$ ip link add t0 type ip6tnl remote 2001:db8::9 local 2001:db8::1 tclass 256
! Error: argument "256" is wrong: invalid TClass
? 255
$ ip link add t0 type ip6tnl remote 2001:db8::9 local 2001:db8::1 flowlabel 0x100000
! Error: argument "0x100000" is wrong: invalid Flowlabel
? 255
$ ip link add t0 type ip6tnl local 2001:db8::1 remote x
! Error: inet6 address is expected rather than "x".
? 1
$ ip link add t0 type ip6tnl remote 2001:db8::9 local 10.0.0.1
! Error: inet6 address is expected rather than "10.0.0.1".
? 1
$ ip link add t0 type ip6tnl remote 2001:db8::9 local 2001:db8::1 dev nosuch
! Cannot find device "nosuch"
? 255
$ ip link add t0 type ip6tnl remote 2001:db8::9 local 2001:db8::1 fwmark x
! Error: argument "x" is wrong: invalid fwmark
! ␤
? 255
$ ip link add t0 type ip6tnl remote 2001:db8::9 local 2001:db8::1 dscp 1
! Error: argument "1" is wrong: not inherit
? 255
