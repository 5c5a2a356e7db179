$ ip link set lo up
$ ip route add fd53::/128 encap ila foo dev lo
$ ip route add fd53::/128 encap ila 1:2:3:4 csum-mode foo dev lo
$ ip route add fd53::/128 encap ila 1:2:3:4 ident-type foo dev lo
$ ip route add fd53::/128 encap ila 1:2:3:4 hook-type foo dev lo
$ ip route add 10.67.0.0/16 encap bpf headroom foo dev lo
$ ip route add fd53::/64 encap rpl segs foo dev lo
$ ip route add 10.66.0.0/16 encap xfrm if_id foo dev lo
$ ip route add 10.66.0.0/16 encap xfrm link_dev nosuch dev lo
