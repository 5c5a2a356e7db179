# Options given more than once.
$ ip link add u0 type bareudp dstport 6635 ethertype mpls_uc dstport 1
! Error: either "dstport" is duplicate, or "1" is garbage.
? 255
$ ip link add u1 type bareudp dstport 6635 ethertype mpls_uc ethertype ip
! Error: either "ethertype" is duplicate, or "ip" is garbage.
? 255
$ ip link add u2 type bareudp dstport 6635 ethertype mpls_uc srcportmin 1 srcportmin 2
! Error: either "srcportmin" is duplicate, or "2" is garbage.
? 255
$ ip link add u3 type bareudp dstport 6635 ethertype mpls_uc multiproto nomultiproto
! Error: either "nomultiproto" is duplicate, or "nomultiproto" is garbage.
? 255
