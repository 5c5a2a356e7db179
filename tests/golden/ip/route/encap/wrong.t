$ ip link set lo up
$ ip route add 10.1.0.0/16 encap
$ ip route add 10.1.0.0/16 encap foo
$ ip route add 10.1.0.0/16 encap mpls
$ ip route add 10.1.0.0/16 encap mpls foo dev lo
$ ip route add 10.1.0.0/16 encap mpls 100 ttl foo dev lo
$ ip route add 10.1.0.0/16 encap help
$ ip route add 10.1.0.0/16 encap ip id
$ ip route add 10.1.0.0/16 encap ip id foo dev lo
$ ip route add 10.1.0.0/16 encap ip id 1 id 2 dev lo
$ ip route add 10.1.0.0/16 encap ip dst fd00::1 dev lo
