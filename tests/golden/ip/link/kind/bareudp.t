#! needs vm
# Layer 3 over UDP.
$ ip link add b0 type bareudp
$ ip link add b0 type bareudp dstport 6635
$ ip link add b0 type bareudp ethertype ipv4
$ ip link add b0 type bareudp dstport 6635 ethertype mpls_uc srcportmin 49152 multiproto
$ ip link add b0 type bareudp dstport 6635 ethertype 0x8847 nomultiproto
$ ip link add b0 type bareudp dstport x
$ ip link add b0 type bareudp dstport 65536
$ ip link add b0 type bareudp dstport 6635 ethertype x
$ ip link add b0 type bareudp dstport 6635 ethertype ip srcportmin x
$ ip link add b0 type bareudp dstport 6635 dstport 6636
$ ip link add b0 type bareudp dstport
$ ip link add b0 type bareudp what
$ ip link add b0 type bareudp help
