#! since 7
# The UDP port of a VXLAN there. Linux 6.12 does not know of it.
$ ip nexthop add id 5 via 192.0.2.9 fdb dst_port 4790
! Error: Unknown attribute type.
? 2
$ ip nexthop add id 5 dst_port 0x10 via 192.0.2.9 fdb
! Error: Unknown attribute type.
? 2
$ ip nexthop add id 5 via 192.0.2.9 fdb dst_port
! Command line is not complete. Try option "help"
? 255
$ ip nexthop add id 5 via 192.0.2.9 fdb dst_port x
! Error: argument "x" is wrong: "dst_port" value is invalid
! ␤
? 255
$ ip nexthop add id 5 via 192.0.2.9 fdb dst_port 65536
! Error: argument "65536" is wrong: "dst_port" value is invalid
! ␤
? 255
$ ip nexthop add id 5 via 192.0.2.9 fdb dst_p 77
! Error: argument "dst_p" is wrong:·
? 255
$ perl -e 'sub at { pack "SSa*x!4", 4+length $_[1], @_ } $n = pack("CCCCL", 2, 0, 0, 0, 0).at(1, pack "L", 5).at(6, pack "N", 0xc0000209).at(11, "").at(18, pack "n", 4790); print pack("LSSLL", 16+length $n, 104, 0, 0, 0).$n' > port
$ ip monitor file port
id 5 via 192.0.2.9 fdb dst_port 4790·
$ ip -d monitor all file port
[NEXTHOP]id 5 via 192.0.2.9 scope global proto unspec fdb dst_port 4790·
