#! needs vm
# GRE with keys, checksums, sequence numbers.
$ ip tunnel add g0 mode gre remote 10.0.0.2 local 10.0.0.1 ttl 64 tos 0x10 key 5
$ ip tunnel show g0
$ ip -j tunnel show g0
$ ip tunnel add g1 mode gre remote 10.0.0.3 local 10.0.0.1 ikey 1.2.3.4 okey 7 seq csum nopmtudisc
$ ip tunnel show g1
$ ip -j tunnel show g1
$ ip tunnel change g1 ttl inherit pmtudisc
$ ip tunnel change g0 ttl inherit tos inherit
$ ip tunnel show g0
$ ip -j tunnel show g0
$ ip tunnel add g2 mode gre remote 10.0.0.4 local 10.0.0.1 iseq ocsum dev lo
$ ip tunnel show g2
$ ip -j tunnel show g2
$ ip -s tunnel show g2
$ ip tunnel del g0
$ ip tunnel del g1 mode gre
$ ip tunnel show
