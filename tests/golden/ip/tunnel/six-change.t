#! needs vm
#! mask permaddr
# Over IPv6.
# The drivers take requests for new tunnels at devices of these names.
$ ip link add ip6tnl0 type ip6tnl
$ ip link add ip6gre0 type ip6gre
$ ip -6 tunnel add t1 mode any remote 2001:db8::3 hoplimit inherit
! Error: argument "inherit" is wrong: invalid TTL
? 255
$ ip -6 tunnel add t1 mode any remote 2001:db8::3 hoplimit 0 dev lo
$ ip -6 tunnel show t1
t1: any/ipv6 remote 2001:db8::3 local :: dev lo encaplimit 4 hoplimit inherit tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000)∅
$ ip -6 tunnel change t1 hoplimit 9
$ ip -6 tunnel change t1 remote 2001:db8::4 dscp inherit tclass 10 fl 5
$ ip -6 tunnel show t1
t1: any/ipv6 remote 2001:db8::4 local :: dev lo encaplimit 4 hoplimit 9 tclass 0x10 flowlabel 0x00005 (flowinfo 0x01000005) dscp inherit∅
$ ip -6 -j tunnel show
[{"ifname":"ip6tnl0","mode":"any/ipv6","remote":"::","local":"::","encap_limit":0,"tclass":"0x00","flowlabel":"0x00000","flowinfo":"0x00000000"}
,{"ifname":"ip6gre0","mode":"gre/ipv6","remote":"::","local":"::","encap_limit":0,"tclass":"0x00","flowlabel":"0x00000","flowinfo":"0x00000000","flags":[]}
,{"ifname":"t1","mode":"any/ipv6","remote":"2001:db8::4","local":"::","link":"lo","encap_limit":4,"hoplimit":9,"tclass":"0x10","flowlabel":"0x00005","flowinfo":"0x01000005","ip6_tnl_f_rcv_dscp_copy":null}
]
$ ip -6 tunnel show remote 2001:db8::4
t1: any/ipv6 remote 2001:db8::4 local :: dev lo encaplimit 4 hoplimit 9 tclass 0x10 flowlabel 0x00005 (flowinfo 0x01000005) dscp inherit
$ ip -6 tunnel show mode ip6gre
ip6tnl0: any/ipv6 remote :: local :: encaplimit 0 hoplimit inherit tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000)
ip6gre0: gre/ipv6 remote :: local :: encaplimit 0 hoplimit inherit tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000)
t1: any/ipv6 remote 2001:db8::4 local :: dev lo encaplimit 4 hoplimit 9 tclass 0x10 flowlabel 0x00005 (flowinfo 0x01000005) dscp inherit
$ ip -6 tunnel del t1 mode ip6ip6
