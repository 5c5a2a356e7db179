$ ip link set lo up
$ ip route add fd47::/64 encap ioam6 dev lo
$ ip route add fd47::/64 encap ioam6 mode encap trace prealloc type 0xf00000 ns 0 size 16 dev lo
$ ip route add fd47::/64 encap ioam6 mode foo trace prealloc type 0xf00000 ns 0 size 16 dev lo
$ ip route add fd47::/64 encap ioam6 freq foo trace prealloc type 0xf00000 ns 0 size 16 dev lo
$ ip route add fd47::/64 encap ioam6 trace foo dev lo
$ ip route add fd47::/64 encap ioam6 trace prealloc type foo ns 0 size 16 dev lo
$ ip route add fd47::/64 encap ioam6 trace prealloc type 0xf00000 ns foo size 16 dev lo
$ ip route add fd47::/64 encap ioam6 trace prealloc type 0xf00000 ns 0 size 15 dev lo
