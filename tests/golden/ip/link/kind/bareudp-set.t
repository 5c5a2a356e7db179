# Each option; no kernel at hand has the kind.
$ ip link add u0 type bareudp dstport 6635 ethertype mpls_uc
! Error: Unknown device type.
? 2
$ ip link add u1 type bareudp dstport 6635 ethertype mpls_uc srcportmin 1000
! Error: Unknown device type.
? 2
$ ip link add u2 type bareudp dstport 6635 ethertype mpls_uc multiproto
! Error: Unknown device type.
? 2
$ ip link add u3 type bareudp dstport 7 ethertype ip
! Error: Unknown device type.
? 2
$ ip link add u4 type bareudp dstport 7 ethertype 0x86dd
! Error: Unknown device type.
? 2
