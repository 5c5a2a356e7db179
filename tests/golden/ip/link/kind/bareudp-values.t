# Wrong values.
$ ip link add u0 type bareudp ethertype mpls_uc dstport x
! Error: argument "x" is wrong: dstport
? 255
$ ip link add u0 type bareudp ethertype mpls_uc dstport 65536
! Error: argument "65536" is wrong: dstport
? 255
$ ip link add u0 type bareudp dstport 6635 ethertype what
! Error: argument "what" is wrong: ethertype
? 255
$ ip link add u0 type bareudp dstport 6635 ethertype mpls_uc srcportmin x
! Error: argument "x" is wrong: srcportmin
? 255
$ ip link add u0 type bareudp dstport 6635 ethertype mpls_uc srcportmin 65536
! Error: argument "65536" is wrong: srcportmin
? 255
