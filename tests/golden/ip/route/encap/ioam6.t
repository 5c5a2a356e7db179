#! needs qemu
# The words stand in this order and no other.
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip -6 route add fd01::/64 encap ioam6 trace prealloc type 0xf00000 ns 0 size 16 dev d0
! Error: lwt encapsulation type not supported.
? 2
$ ip -6 route add fd02::/64 encap ioam6 freq 2/3 mode inline trace prealloc type 0x800000 ns 123 size 244 dev d0
! Error: lwt encapsulation type not supported.
? 2
$ ip -6 route add fd03::/64 encap ioam6 mode encap tundst fd00::9 trace prealloc type 0x000001 ns 0 size 4 dev d0
! Error: lwt encapsulation type not supported.
? 2
$ ip -6 route add fd04::/64 encap ioam6 freq 1/1000000 mode auto tunsrc fd00::8 tundst fd00::9 trace prealloc type 0xfff000 ns 65535 size 40 dev d0
! Error: lwt encapsulation type not supported.
? 2
$ ip -6 route
$ ip -6 -j route show fd04::/64
[]
$ ip -6 -j route show fd01::/64
[]
$ ip -6 route add fd05::/64 encap ioam6 trace prealloc type 0xf00000 ns 0 size 16 mode inline dev d0
! Error: either "to" is duplicate, or "mode" is garbage.
? 255
