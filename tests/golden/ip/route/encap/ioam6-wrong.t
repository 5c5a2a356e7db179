$ ip link set lo up
$ ip route add fd47::/64 encap ioam6 dev lo
! Error: argument "trace" is required
? 255
$ ip route add fd47::/64 encap ioam6 mode encap trace prealloc type 0xf00000 ns 0 size 16 dev lo
! Error: argument "tundst" is required
? 255
$ ip route add fd47::/64 encap ioam6 mode foo trace prealloc type 0xf00000 ns 0 size 16 dev lo
! Error: argument "foo" is wrong: Invalid mode
? 255
$ ip route add fd47::/64 encap ioam6 freq foo trace prealloc type 0xf00000 ns 0 size 16 dev lo
! Error: argument "foo" is wrong: Invalid frequency (malformed)
? 255
$ ip route add fd47::/64 encap ioam6 trace foo dev lo
! Error: argument "prealloc" is required
? 255
$ ip route add fd47::/64 encap ioam6 trace prealloc type foo ns 0 size 16 dev lo
! Error: argument "foo" is wrong: Invalid trace type
? 255
$ ip route add fd47::/64 encap ioam6 trace prealloc type 0xf00000 ns foo size 16 dev lo
! Error: argument "foo" is wrong: Invalid namespace ID
? 255
$ ip route add fd47::/64 encap ioam6 trace prealloc type 0xf00000 ns 0 size 15 dev lo
! Error: argument "15" is wrong: Trace size must be a 4-octet multiple
? 255
