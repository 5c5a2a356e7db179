# Options in other orders and with other verbs.
$ ip link add u0 type dummy
$ ip link set u0 type bareudp srcportmin 1000  ethertype ip dstport 7
! RTNETLINK answers: Operation not supported
? 2
$ ip link replace u1 type bareudp srcportmin 1000 dstport 6635 ethertype mpls_uc
! Error: Unknown device type.
? 2
$ ip link replace u1 type bareudp multiproto dstport 6635 ethertype mpls_uc
! Error: Unknown device type.
? 2
$ ip link replace u1 type bareudp dstport 7 ethertype ip
! Error: Unknown device type.
? 2
$ ip link del u0 type bareudp srcportmin 1000
! Error: argument "dstport" is required
? 255
