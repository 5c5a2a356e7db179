#! since 7
#! needs qemu
# Source address and table of what comes out. Linux 6.12 passes over them, and shows nothing of them.
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va addrgenmode none up
$ ip -6 route add 2001:db8::/64 dev va encap seg6 tunsrc
! Error: argument "encap type" is required
? 255
$ ip -6 route add 2001:db8::/64 dev va encap seg6 tunsrc 2001:db8::1
! Error: argument "2001:db8::1" is wrong: "tunsrc" provided before "mode"
! ␤
? 255
$ ip -6 route add 2001:db8::/64 dev va encap seg6 mode inline tunsrc 2001:db8::1 segs 2001:db8::5
! Error: argument "2001:db8::1" is wrong: "tunsrc" invalid with inline mode
! ␤
? 255
$ ip -6 route add 2001:db8::/64 dev va encap seg6 mode encap tunsrc 1.2.3.4 segs 2001:db8::5
! Error: inet6 address is expected rather than "1.2.3.4".
? 1
$ ip -6 route add 2001:db8::/64 dev va encap seg6 mode encap tunsrc any segs 2001:db8::5
! Error: argument "any" is wrong: "tunsrc" value is invalid
! ␤
? 255
$ ip -6 route add 2001:db8::/64 dev va encap seg6 mode encap tunsrc default segs 2001:db8::5
$ ip -6 route add 2001:db8:1::/64 dev va encap seg6 mode encap tunsrc 2001:db8::1 tunsrc 2001:db8::2 segs 2001:db8::5
! Error: either "tunsrc" is duplicate, or "2001:db8::2" is garbage.
? 255
$ ip -6 route add 2001:db8:1::/64 dev va encap seg6 mode encap segs 2001:db8::5 tunsrc 2001:db8::1
$ ip -6 route add 2001:db8:2::/64 dev va encap seg6 mode encap segs 2001:db8::5 lookup 100
$ ip -6 route add 2001:db8:3::/64 dev va encap seg6 mode encap segs 2001:db8::5 lookup main
$ ip -6 route add 2001:db8:4::/64 dev va encap seg6 mode inline segs 2001:db8::5 lookup 0x10
$ ip -6 route add 2001:db8:5::/64 dev va encap seg6 mode encap segs 2001:db8::5 lookup x
! Error: argument "x" is wrong: "lookup" value is invalid
! ␤
? 255
$ ip -6 route add 2001:db8:5::/64 dev va encap seg6 lookup 5
! RTNETLINK answers: Invalid argument
? 2
$ ip -6 route add 2001:db8:5::/64 dev va encap seg6 mode encap lookup 3 segs 2001:db8::5 hmac 5 lookup 6
! Error: either "lookup" is duplicate, or "6" is garbage.
? 255
$ ip -6 route add 2001:db8:5::/64 dev va encap seg6 mode encap segs 2001:db8::5 lookup 0
! Error: argument "0" is wrong: "lookup" value is invalid
! ␤
? 255
$ ip -6 route add 2001:db8:5::/64 dev va encap seg6 mode encap segs 2001:db8::5 lookup 4294967296
! Error: argument "4294967296" is wrong: "lookup" value is invalid
! ␤
? 255
$ ip -6 route
2001:db8::/64  encap seg6 mode encap segs 1 [ 2001:db8::5 ] dev va metric 1024 linkdown pref medium
2001:db8:1::/64  encap seg6 mode encap segs 1 [ 2001:db8::5 ] dev va metric 1024 linkdown pref medium
2001:db8:2::/64  encap seg6 mode encap segs 1 [ 2001:db8::5 ] dev va metric 1024 linkdown pref medium
2001:db8:3::/64  encap seg6 mode encap segs 1 [ 2001:db8::5 ] dev va metric 1024 linkdown pref medium
2001:db8:4::/64  encap seg6 mode inline segs 2 [ 2001:db8::5 :: ] dev va metric 1024 linkdown pref medium
$ perl -e 'sub at { pack "SSa*x!4", 4+length $_[1], @_ } $a = pack "H*", "20010db8000000000000000000000005"; $e = at(1, pack("L", 1).pack("H*", "0002040000000000").$a).at(2, $a).at(3, pack "L", 254); $r = pack("CCCCCCCCL", 10, 64, 0, 0, 254, 3, 0, 1, 0).at(1, $a).at(22, $e).at(21, pack "S", 5).at(4, pack "L", 1); print pack("LSSLL", 16+length $r, 24, 0, 0, 0).$r' > route
$ ip monitor file route
2001:db8::5/64  encap seg6 mode encap tunsrc 2001:db8::5 segs 1 [ 2001:db8::5 ] lookup main dev lo·
$ ip -d monitor route file route
unicast 2001:db8::5/64  encap seg6 mode encap tunsrc 2001:db8::5 segs 1 [ 2001:db8::5 ] lookup main dev lo table main proto boot scope global·
