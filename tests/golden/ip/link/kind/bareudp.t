#! needs vm
# Layer 3 over UDP.
$ ip link add b0 type bareudp
! Error: Unknown device type.
? 2
$ ip link add b0 type bareudp dstport 6635
! Error: argument "ethertype" is required
? 255
$ ip link add b0 type bareudp ethertype ipv4
! Error: argument "dstport" is required
? 255
$ ip link add b0 type bareudp dstport 6635 ethertype mpls_uc srcportmin 49152 multiproto
! Error: Unknown device type.
? 2
$ ip link add b0 type bareudp dstport 6635 ethertype 0x8847 nomultiproto
! Error: Unknown device type.
? 2
$ ip link add b0 type bareudp dstport x
! Error: argument "x" is wrong: dstport
? 255
$ ip link add b0 type bareudp dstport 65536
! Error: argument "65536" is wrong: dstport
? 255
$ ip link add b0 type bareudp dstport 6635 ethertype x
! Error: argument "x" is wrong: ethertype
? 255
$ ip link add b0 type bareudp dstport 6635 ethertype ip srcportmin x
! Error: argument "x" is wrong: srcportmin
? 255
$ ip link add b0 type bareudp dstport 6635 dstport 6636
! Error: either "dstport" is duplicate, or "6636" is garbage.
? 255
$ ip link add b0 type bareudp dstport
! Command line is not complete. Try option "help"
? 255
$ ip link add b0 type bareudp what
! bareudp: unknown command "what"?
! Usage: …
? 1
$ ip link add b0 type bareudp help
! Usage: …
? 1
