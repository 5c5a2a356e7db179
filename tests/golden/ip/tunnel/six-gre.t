#! needs vm
#! mask permaddr
# GRE and VTI over IPv6; the mode says that it is IPv6.
# The drivers take requests for new tunnels at devices of these names.
$ ip link add ip6tnl0 type ip6tnl
$ ip link add ip6gre0 type ip6gre
$ ip link add ip6_vti0 type vti6
$ ip tunnel add g0 mode ip6gre remote 2001:db8::2 local 2001:db8::1 key 5
$ ip -6 tunnel show g0
g0: gre/ipv6 remote 2001:db8::2 local 2001:db8::1 encaplimit 4 hoplimit 64 tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000) key 5∅
$ ip -6 -j tunnel show g0
g0: gre/ipv6 remote 2001:db8::2 local 2001:db8::1 encaplimit 4 hoplimit 64 tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000) key 5∅
$ ip tunnel add g1 mode ip6gre remote 2001:db8::3 local 2001:db8::1 seq csum ikey 1 okey 2
$ ip -6 tunnel show g1
g1: gre/ipv6 remote 2001:db8::3 local 2001:db8::1 encaplimit 4 hoplimit 64 tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000) ikey 1 okey 2
  Drop packets out of sequence.
  Checksum in received packet is required.
  Sequence packets on output.
  Checksum output packets.∅
$ ip tunnel add v0 mode vti6 remote 2001:db8::4 local 2001:db8::1 key 9
$ ip -6 tunnel show v0
v0: ipv6/ipv6 remote 2001:db8::4 local 2001:db8::1 encaplimit 0 hoplimit inherit tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000) key 9∅
$ ip -6 -j tunnel show v0
v0: ipv6/ipv6 remote 2001:db8::4 local 2001:db8::1 encaplimit 0 hoplimit inherit tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000) key 9∅
$ ip tunnel add mode ip6ip6 remote 2001:db8::5 name t0
$ ip -6 tunnel show
ip6tnl0: any/ipv6 remote :: local :: encaplimit 0 hoplimit inherit tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000)
ip6gre0: gre/ipv6 remote :: local :: encaplimit 0 hoplimit inherit tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000)
ip6_vti0: ipv6/ipv6 remote :: local :: encaplimit 0 hoplimit inherit tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000)
g0: gre/ipv6 remote 2001:db8::2 local 2001:db8::1 encaplimit 4 hoplimit 64 tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000) key 5
g1: gre/ipv6 remote 2001:db8::3 local 2001:db8::1 encaplimit 4 hoplimit 64 tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000) ikey 1 okey 2
  Drop packets out of sequence.
  Checksum in received packet is required.
  Sequence packets on output.
  Checksum output packets.
v0: ipv6/ipv6 remote 2001:db8::4 local 2001:db8::1 encaplimit 0 hoplimit inherit tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000) key 9
t0: ipv6/ipv6 remote 2001:db8::5 local :: encaplimit 4 hoplimit 64 tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000)
$ ip tunnel change g0 mode ip6gre hoplimit 9
$ ip -6 tunnel show g0
g0: gre/ipv6 remote 2001:db8::2 local 2001:db8::1 encaplimit 4 hoplimit 64 tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000) key 5∅
$ ip tunnel show
$ ip tunnel del v0
$ ip -6 tunnel del v0
! delete tunnel "v0" failed: No such device
? 1
$ ip -6 tunnel del g1
