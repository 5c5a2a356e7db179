#! needs qemu
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip -6 route add fd01::/64 encap rpl segs fd00::2 dev d0
! Error: lwt encapsulation type not supported.
? 2
$ ip -6 route add fd02::/64 encap rpl segs fd00::2,fd00::3,fe80::4 dev d0
! Error: lwt encapsulation type not supported.
? 2
$ ip -6 route
$ ip -6 -j route show fd02::/64
[]
$ ip -6 route add fd03::/64 encap rpl segs fd00::2 segs fd00::3 dev d0
! Error: either "segs" is duplicate, or "fd00::3" is garbage.
? 255
$ ip -6 route add fd03::/64 encap rpl segs fd00::2/64 dev d0
! Error: inet6 address is expected rather than "fd00::2/64".
? 1
$ ip -6 route add fd03::/64 encap rpl segs
! Error: argument "encap type" is required
? 255
$ ip -6 route add fd03::/64 encap rpl segs fd00::2 segs
! Command line is not complete. Try option "help"
? 255
