$ ip link set lo up
$ ip route add 10.1.0.0/16 encap
! Command line is not complete. Try option "help"
? 255
$ ip route add 10.1.0.0/16 encap foo
! Error: argument "foo" is wrong: "encap type" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 encap mpls
! Command line is not complete. Try option "help"
? 255
$ ip route add 10.1.0.0/16 encap mpls foo dev lo
! Error: mpls address is expected rather than "foo".
? 1
$ ip route add 10.1.0.0/16 encap mpls 100 ttl foo dev lo
! Error: argument "foo" is wrong: "ttl" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 encap help
! Usage: …
? 255
$ ip route add 10.1.0.0/16 encap ip id
! Error: argument "encap type" is required
? 255
$ ip route add 10.1.0.0/16 encap ip id foo dev lo
! Error: argument "foo" is wrong: "id" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 encap ip id 1 id 2 dev lo
! Error: either "id" is duplicate, or "2" is garbage.
? 255
$ ip route add 10.1.0.0/16 encap ip dst fd00::1 dev lo
! Error: inet address is expected rather than "fd00::1".
? 1
