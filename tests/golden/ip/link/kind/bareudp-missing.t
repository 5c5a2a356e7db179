# Values that are missing.
$ ip link add u0 type bareudp ethertype mpls_uc dstport
! Command line is not complete. Try option "help"
? 255
$ ip link add u0 type bareudp dstport 6635 ethertype
! Command line is not complete. Try option "help"
? 255
$ ip link add u0 type bareudp dstport 6635 ethertype mpls_uc srcportmin
! Command line is not complete. Try option "help"
? 255
