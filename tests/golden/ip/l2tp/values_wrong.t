#! needs qemu
# Values that are none.
$ ip l2tp add tunnel tunnel_id x
! Error: argument "x" is wrong: invalid ID
! ␤
? 255
$ ip l2tp add tunnel peer_tunnel_id 4294967296
! Error: argument "4294967296" is wrong: invalid ID
! ␤
? 255
$ ip l2tp add tunnel session_id -1
! Error: argument "-1" is wrong: invalid ID
! ␤
? 255
$ ip l2tp add tunnel psid
! Command line is not complete. Try option "help"
? 255
$ ip l2tp add tunnel local x
! Error: any valid address is expected rather than "x".
? 1
$ ip l2tp add tunnel remote 127.0.0.1/8
! Error: any valid address is expected rather than "127.0.0.1/8".
? 1
$ ip l2tp add tunnel encap i
! Unknown tunnel encapsulation "i"
? 255
$ ip l2tp add tunnel udp_sport 65536
! Error: argument "65536" is wrong: invalid port
! ␤
? 255
$ ip l2tp add tunnel udp_dport x
! Error: argument "x" is wrong: invalid port
! ␤
? 255
$ ip l2tp add tunnel udp_csum o
! Error: argument "o" is wrong: invalid option for udp_csum
! ␤
? 255
$ ip l2tp add tunnel udp6_csum_rx x
! Error: argument "x" is wrong: invalid option for udp6_csum_rx
! ␤
? 255
$ ip l2tp add tunnel udp6_csum_tx ""
! Error: argument "" is wrong: invalid option for udp6_csum_tx
! ␤
? 255
$ ip l2tp add tunnel l2spec_type d
! Unknown layer2specific header type "d"
? 255
$ ip l2tp add tunnel seq b
! Unknown seq value "b"
? 255
$ ip l2tp add tunnel name a/b
! Error: argument "a/b" is wrong: "name" not a valid ifname
? 255
$ ip l2tp add tunnel offset
! Ignoring option "offset"
! Command line is not complete. Try option "help"
? 255
