# Words cut short.
$ ip link add u0 type bareudp dstport 6635 ethertype mpls_uc srcp 5
! Error: Unknown device type.
? 2
$ ip link add u1 type bareudp dstport 6635 ethertype mpls_uc mult
! Error: Unknown device type.
? 2
$ ip link add u2 type bareudp dstport 6635 ethertype mpls_uc dst 7
! Error: either "dstport" is duplicate, or "7" is garbage.
? 255
