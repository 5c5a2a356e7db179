#! needs vm
# GRE and VTI over IPv6; the mode says that it is IPv6.
$ ip tunnel add g0 mode ip6gre remote 2001:db8::2 local 2001:db8::1 key 5
$ ip -6 tunnel show g0
$ ip -6 -j tunnel show g0
$ ip tunnel add g1 mode ip6gre remote 2001:db8::3 local 2001:db8::1 seq csum ikey 1 okey 2
$ ip -6 tunnel show g1
$ ip tunnel add v0 mode vti6 remote 2001:db8::4 local 2001:db8::1 key 9
$ ip -6 tunnel show v0
$ ip -6 -j tunnel show v0
$ ip tunnel add mode ip6ip6 remote 2001:db8::5 name t0
$ ip -6 tunnel show
$ ip tunnel change g0 mode ip6gre hoplimit 9
$ ip -6 tunnel show g0
$ ip tunnel show
$ ip tunnel del v0
$ ip -6 tunnel del v0
$ ip -6 tunnel del g1
