#! needs vm
#! mask permaddr
# What is wrong is named, and nothing is made.
# The drivers take requests for new tunnels at devices of these names.
$ ip link add tunl0 type ipip
$ ip link add ip6tnl0 type ip6tnl
$ ip link add ip6gre0 type ip6gre
$ ip -6 tunnel what
! Command "what" is unknown, try "ip -f inet6 tunnel help".
? 255
$ ip -6 tunnel help
! Usage: …
? 255
$ ip -6 tunnel prl
! Command "prl" is unknown, try "ip -f inet6 tunnel help".
? 255
$ ip -6 tunnel add
! Tunnel interface name not specified
! add tunnel "ip6tnl0" failed: File exists
? 1
$ ip -6 tunnel add t0
! add tunnel "ip6tnl0" failed: File exists
? 1
$ ip -6 tunnel add t0 mode x
! Unknown tunnel mode "x"
? 255
$ ip -6 tunnel add t0 mode ipip
! Unknown tunnel mode "ipip"
? 255
$ ip -6 tunnel add t0 mode ip6ip6 remote x
! Error: inet6 address is expected rather than "x".
? 1
$ ip -6 tunnel add t0 mode ip6ip6 remote 10.0.0.1
! Error: inet6 address is expected rather than "10.0.0.1".
? 1
$ ip -6 tunnel add t0 mode ip6ip6 local x
! Error: inet6 address is expected rather than "x".
? 1
$ ip -6 tunnel add t0 mode ip6ip6 hoplimit 256
! Error: argument "256" is wrong: invalid TTL
? 255
$ ip -6 tunnel add t0 mode ip6ip6 hoplimit x
! Error: argument "x" is wrong: invalid TTL
? 255
$ ip -6 tunnel add t0 mode ip6ip6 tclass x
! Error: argument "x" is wrong: invalid TClass
? 255
$ ip -6 tunnel add t0 mode ip6ip6 flowlabel x
! Error: argument "x" is wrong: invalid Flowlabel
? 255
$ ip -6 tunnel add t0 mode ip6ip6 flowlabel 0x100000
! Error: argument "0x100000" is wrong: invalid Flowlabel
? 255
$ ip -6 tunnel add t0 mode ip6ip6 dscp x
! Error: argument "x" is wrong: not inherit
? 255
$ ip -6 tunnel add t0 mode ip6ip6 dev nosuch
! Cannot find device "nosuch"
? 1
$ ip -6 tunnel add t0 mode ip6gre key x
! invalid value for "key": "x"; it should be an unsigned integer
? 255
$ ip -6 tunnel add t0 mode ip6ip6 key 5
! add tunnel "ip6tnl0" failed: File exists
? 1
$ ip -6 tunnel add t0 t1 mode ip6ip6
! Error: either "name" is duplicate, or "t1" is garbage.
? 255
$ ip -6 tunnel del nosuch
! delete tunnel "nosuch" failed: No such device
? 1
$ ip -6 tunnel change nosuch hoplimit 5
! get tunnel "nosuch" failed: No such device
? 1
$ ip -6 tunnel show nosuch
! get tunnel "nosuch" failed: No such device
? 1
$ ip -4 tunnel add t0 mode ip6ip6 remote 2001:db8::9
$ ip -6 tunnel show
ip6tnl0: any/ipv6 remote :: local :: encaplimit 0 hoplimit inherit tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000)
ip6gre0: gre/ipv6 remote :: local :: encaplimit 0 hoplimit inherit tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000)
t0: ipv6/ipv6 remote 2001:db8::9 local :: encaplimit 4 hoplimit 64 tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000)
