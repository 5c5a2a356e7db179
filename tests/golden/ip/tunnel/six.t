#! needs vm
# Over IPv6.
$ ip -6 tunnel add t0 mode ip6ip6 remote 2001:db8::2 local 2001:db8::1
$ ip -6 tunnel show t0
$ ip -6 -j tunnel show t0
$ ip -6 -s tunnel show t0
$ ip -6 -d tunnel show t0
$ ip -6 tunnel add t1 mode ipip6 remote 2001:db8::3 local 2001:db8::1 hoplimit 5 tclass 0x10 flowlabel 0x12345 encaplimit 3 dscp inherit
$ ip -6 tunnel show t1
$ ip -6 -j tunnel show t1
$ ip -6 tunnel change t1 encaplimit none tclass inherit flowlabel inherit allow-localremote
$ ip -6 tunnel show t1
$ ip -6 -j tunnel show t1
$ ip -6 tunnel change t1 mode any noallow-localremote dscp inherit
$ ip -6 tunnel show t1
$ ip -6 tunnel del t1
$ ip -6 tunnel show
