# One word behind the type is too few, even where it would do.
$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo encap mpls 100
! Error: argument "encap type" is required
? 255
$ ip route add 10.1.0.0/16 dev lo encap ip key
! Error: argument "encap type" is required
? 255
$ ip route add 10.1.0.0/16 dev lo encap ila 1:2:3:4
! Error: argument "encap type" is required
? 255
$ ip route add fd00::/64 dev lo encap seg6local count
! Error: argument "encap type" is required
? 255
$ ip route add fd00::/64 dev lo encap rpl foo
! Error: argument "encap type" is required
? 255
# What is no option belongs to the route.
$ ip route add 10.1.0.0/16 encap ip id 5 foo dev lo
! Error: either "to" is duplicate, or "foo" is garbage.
? 255
$ ip route add 10.1.0.0/16 encap ip6 ttl 5 dev lo
! Error: either "to" is duplicate, or "ttl" is garbage.
? 255
$ ip route add 10.1.0.0/16 nexthop encap mpls 100 foo dev lo
! Error: "nexthop" or end of line is expected instead of "foo"
? 255
# A list of segments that ends the line is read once more.
$ ip route add fd00::/64 dev lo encap seg6local action End.B6 srh segs fd00::2
! Error: either "to" is duplicate, or "fd00::2" is garbage.
? 255
$ ip route add 10.1.0.0/16 encap help
! Usage: …
? 255
$ ip route add 10.1.0.0/16 encap MPLS 100 dev lo
! Error: argument "MPLS" is wrong: "encap type" value is invalid
! ␤
? 255
