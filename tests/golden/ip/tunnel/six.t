#! needs vm
#! mask permaddr
# Over IPv6.
# The drivers take requests for new tunnels at devices of these names.
$ ip link add tunl0 type ipip
$ ip link add ip6tnl0 type ip6tnl
$ ip -6 tunnel add t0 mode ip6ip6 remote 2001:db8::2 local 2001:db8::1
$ ip -6 tunnel show t0
t0: ipv6/ipv6 remote 2001:db8::2 local 2001:db8::1 encaplimit 4 hoplimit 64 tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000)∅
$ ip -6 -j tunnel show t0
t0: ipv6/ipv6 remote 2001:db8::2 local 2001:db8::1 encaplimit 4 hoplimit 64 tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000)∅
$ ip -6 -s tunnel show t0
t0: ipv6/ipv6 remote 2001:db8::2 local 2001:db8::1 encaplimit 4 hoplimit 64 tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000)
RX: Packets    Bytes        Errors CsumErrs OutOfSeq Mcasts
    0          0            0      0        0        0      ·
TX: Packets    Bytes        Errors DeadLoop NoRoute  NoBufs
    0          0            0      0        0        0    ·
$ ip -6 -d tunnel show t0
t0: ipv6/ipv6 remote 2001:db8::2 local 2001:db8::1 encaplimit 4 hoplimit 64 tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000)∅
$ ip -6 tunnel add t1 mode ipip6 remote 2001:db8::3 local 2001:db8::1 hoplimit 5 tclass 0x10 flowlabel 0x12345 encaplimit 3 dscp inherit
$ ip -6 tunnel show t1
t1: ip/ipv6 remote 2001:db8::3 local 2001:db8::1 encaplimit 3 hoplimit 5 tclass 0x10 flowlabel 0x12345 (flowinfo 0x01012345) dscp inherit∅
$ ip -6 -j tunnel show t1
t1: ip/ipv6 remote 2001:db8::3 local 2001:db8::1 encaplimit 3 hoplimit 5 tclass 0x10 flowlabel 0x12345 (flowinfo 0x01012345) dscp inherit∅
$ ip -6 tunnel change t1 encaplimit none tclass inherit flowlabel inherit allow-localremote
$ ip -6 tunnel show t1
t1: ip/ipv6 remote 2001:db8::3 local 2001:db8::1 encaplimit none hoplimit 5 tclass inherit flowlabel inherit (flowinfo 0x00000000) dscp inherit allow-localremote∅
$ ip -6 -j tunnel show t1
t1: ip/ipv6 remote 2001:db8::3 local 2001:db8::1 encaplimit none hoplimit 5 tclass inherit flowlabel inherit (flowinfo 0x00000000) dscp inherit allow-localremote∅
$ ip -6 tunnel change t1 mode any noallow-localremote dscp inherit
$ ip -6 tunnel show t1
t1: any/ipv6 remote 2001:db8::3 local 2001:db8::1 encaplimit none hoplimit 5 tclass inherit flowlabel inherit (flowinfo 0x00000000) dscp inherit∅
$ ip -6 tunnel del t1
$ ip -6 tunnel show
ip6tnl0: any/ipv6 remote :: local :: encaplimit 0 hoplimit inherit tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000)
t0: ipv6/ipv6 remote 2001:db8::2 local 2001:db8::1 encaplimit 4 hoplimit 64 tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000)
