$ ip link set lo up
$ ip route add fd53::/128 encap ila foo dev lo
! Bad locator: foo
? 1
$ ip route add fd53::/128 encap ila 1:2:3:4 csum-mode foo dev lo
! Error: argument "foo" is wrong: "csum-mode" value is invalid
! ␤
? 255
$ ip route add fd53::/128 encap ila 1:2:3:4 ident-type foo dev lo
! Error: argument "foo" is wrong: "ident-type" value is invalid
! ␤
? 255
$ ip route add fd53::/128 encap ila 1:2:3:4 hook-type foo dev lo
! Error: argument "foo" is wrong: "hook-type" value is invalid
! ␤
? 255
$ ip route add 10.67.0.0/16 encap bpf headroom foo dev lo
! Error: argument "foo" is wrong: headroom is invalid
! ␤
? 255
$ ip route add fd53::/64 encap rpl segs foo dev lo
! Error: inet6 address is expected rather than "foo".
? 1
$ ip route add 10.66.0.0/16 encap xfrm if_id foo dev lo
! Error: argument "foo" is wrong: "if_id" value is invalid
! ␤
? 255
$ ip route add 10.66.0.0/16 encap xfrm link_dev nosuch dev lo
! Cannot find device "nosuch"
? 255
