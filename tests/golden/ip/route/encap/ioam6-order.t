# What is missing is asked for, one after the other.
$ ip link set lo up
$ ip route add fd47::/64 encap ioam6
! Command line is not complete. Try option "help"
? 255
$ ip route add fd47::/64 encap ioam6 trace
! Error: argument "encap type" is required
? 255
$ ip route add fd47::/64 encap ioam6 freq 1/2
! Command line is not complete. Try option "help"
? 255
$ ip route add fd47::/64 encap ioam6 freq 1/2 trace
! Command line is not complete. Try option "help"
? 255
$ ip route add fd47::/64 encap ioam6 trace prealloc
! Error: argument "type" is required
? 255
$ ip route add fd47::/64 encap ioam6 trace prealloc type 0xf00000
! Error: argument "ns" is required
? 255
$ ip route add fd47::/64 encap ioam6 trace prealloc type 0xf00000 ns
! Command line is not complete. Try option "help"
? 255
$ ip route add fd47::/64 encap ioam6 trace prealloc type 0xf00000 ns 0
! Error: argument "size" is required
? 255
$ ip route add fd47::/64 encap ioam6 trace prealloc type 0xf00000 ns 0 size
! Command line is not complete. Try option "help"
? 255
# The size that ends a line is read once more.
$ ip route add fd47::/64 dev lo encap ioam6 trace prealloc type 0xf00000 ns 0 size 16
! Error: either "to" is duplicate, or "16" is garbage.
? 255
$ ip route add fd47::/64 encap ioam6 mode inline tundst fd00::1 trace prealloc type 0xf00000 ns 0 size 16 dev lo
! Error: argument "tundst" is wrong: Inline mode does not need tundst
? 255
$ ip route add fd47::/64 encap ioam6 tunsrc fd00::1 trace prealloc type 0xf00000 ns 0 size 16 dev lo
! Error: argument "tunsrc" is wrong: Inline mode does not need tunsrc
? 255
$ ip route add fd47::/64 encap ioam6 mode encap tundst any trace prealloc type 0xf00000 ns 0 size 16 dev lo
! Error: argument "any" is wrong: Invalid IPv6 address for tundst
? 255
$ ip route add fd47::/64 encap ioam6 mode encap freq 1/2 tundst fd00::1 trace prealloc type 0xf00000 ns 0 size 16 dev lo
! Error: argument "tundst" is required
? 255
$ ip route add fd47::/64 encap ioam6 freq 3/2 trace prealloc type 0xf00000 ns 0 size 16 dev lo
! Error: argument "3/2" is wrong: Frequency with k > n is forbidden
? 255
$ ip route add fd47::/64 encap ioam6 freq 0/2 trace prealloc type 0xf00000 ns 0 size 16 dev lo
! Error: argument "0/2" is wrong: Out of bound "k" frequency
? 255
$ ip route add fd47::/64 encap ioam6 freq 1/1000001 trace prealloc type 0xf00000 ns 0 size 16 dev lo
! Error: argument "1/1000001" is wrong: Out of bound "n" frequency
? 255
$ ip route add fd47::/64 encap ioam6 trace prealloc type 0 ns 0 size 16 dev lo
! Error: argument "0" is wrong: Invalid trace type
? 255
$ ip route add fd47::/64 encap ioam6 trace prealloc type 0xf00000 ns 0 size 248 dev lo
! Error: argument "248" is wrong: Trace size is too big
? 255
