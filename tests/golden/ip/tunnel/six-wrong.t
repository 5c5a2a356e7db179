#! needs vm
# What is wrong is named, and nothing is made.
$ ip -6 tunnel what
$ ip -6 tunnel help
$ ip -6 tunnel prl
$ ip -6 tunnel add
$ ip -6 tunnel add t0
$ ip -6 tunnel add t0 mode x
$ ip -6 tunnel add t0 mode ipip
$ ip -6 tunnel add t0 mode ip6ip6 remote x
$ ip -6 tunnel add t0 mode ip6ip6 remote 10.0.0.1
$ ip -6 tunnel add t0 mode ip6ip6 local x
$ ip -6 tunnel add t0 mode ip6ip6 hoplimit 256
$ ip -6 tunnel add t0 mode ip6ip6 hoplimit x
$ ip -6 tunnel add t0 mode ip6ip6 tclass x
$ ip -6 tunnel add t0 mode ip6ip6 flowlabel x
$ ip -6 tunnel add t0 mode ip6ip6 flowlabel 0x100000
$ ip -6 tunnel add t0 mode ip6ip6 dscp x
$ ip -6 tunnel add t0 mode ip6ip6 dev nosuch
$ ip -6 tunnel add t0 mode ip6gre key x
$ ip -6 tunnel add t0 mode ip6ip6 key 5
$ ip -6 tunnel add t0 t1 mode ip6ip6
$ ip -6 tunnel del nosuch
$ ip -6 tunnel change nosuch hoplimit 5
$ ip -6 tunnel show nosuch
$ ip -4 tunnel add t0 mode ip6ip6 remote 2001:db8::9
$ ip -6 tunnel show
