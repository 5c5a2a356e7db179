#! since 7
# Wrong settings of IPv4, and missing ones.
$ ip link add v0 type dummy
$ ip link set v0 inet
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 inet up
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 inet what on
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 inet forw on
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 inet forwarding
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 inet forwarding 1
! Error: argument of "forwarding" must be one of "off", "on", not "1"
? 1
$ ip link set v0 inet forwarding on what
! Error: either "dev" is duplicate, or "what" is garbage.
? 255
$ ip link set v0 inet rp_filter x
! Error: argument "x" is wrong: Invalid "rp_filter" value
! ␤
? 255
$ ip link set v0 inet rp_filter 3
$ ip link set v0 inet arp_ignore -1
$ ip link set v0 inet arp_accept 4294967296
! Error: argument "4294967296" is wrong: Invalid "arp_accept" value
! ␤
? 255
$ ip link set v0 inet tag 2147483648
! Error: argument "2147483648" is wrong: Invalid "tag" value
! ␤
? 255
$ ip link set v0 inet mc_forwarding on
! Command line is not complete. Try option "help"
? 255
$ ip link set inet forwarding on
! Not enough information: "dev" argument is required.
? 255
$ ip link set v0 ine forwarding on
! Error: either "dev" is duplicate, or "ine" is garbage.
? 255
$ ip link add d0 inet forwarding on type dummy
! RTNETLINK answers: Address family not supported by protocol
? 2
$ ip link add d0 type veth peer name d1 inet forwarding on
! RTNETLINK answers: Address family not supported by protocol
? 2
