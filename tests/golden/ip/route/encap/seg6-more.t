#! needs qemu
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip -6 route add fd01::/64 encap seg6 mode encap.red segs fd00::2,fd00::3 dev d0
$ ip -6 route add fd02::/64 encap seg6 mode l2encap.red segs fd00::2 dev d0
$ ip -6 route add fd03::/64 encap seg6 hmac 0x10 mode inline segs fd00::2,fd00::3 dev d0
$ ip route add 10.1.0.0/16 encap seg6 mode encap segs fd00::2 dev d0
$ ip -6 route
fd01::/64  encap seg6 mode encap.red segs 2 [ fd00::2 fd00::3 ] dev d0 metric 1024 pref medium
fd02::/64  encap seg6 mode l2encap.red segs 1 [ fd00::2 ] dev d0 metric 1024 pref medium
fd03::/64  encap seg6 mode inline segs 3 [ fd00::2 fd00::3 :: ] hmac 10 dev d0 metric 1024 pref medium
$ ip route
10.1.0.0/16  encap seg6 mode encap segs 1 [ fd00::2 ] dev d0 scope link·
$ ip -6 -j route show fd03::/64
[{"dst":"fd03::/64","encap":{"encap_type":"seg6","mode":"inline","segs":["fd00::2","fd00::3","::"],"hmac":"0x10"},"dev":"d0","metric":1024,"flags":[],"pref":"medium"}]
$ ip -6 route add fd04::/64 encap seg6 mode encap mode inline segs fd00::1 dev d0
! Error: either "mode" is duplicate, or "inline" is garbage.
? 255
$ ip -6 route add fd04::/64 encap seg6 mode encap segs fd00::1 segs fd00::2 dev d0
! Error: either "segs" is duplicate, or "fd00::2" is garbage.
? 255
$ ip -6 route add fd04::/64 encap seg6 mode encap segs fd00::2 hmac 5 hmac 6 dev d0
! Error: either "hmac" is duplicate, or "6" is garbage.
? 255
$ ip -6 route add fd04::/64 encap seg6 hmac 5 dev d0
! RTNETLINK answers: Invalid argument
? 2
$ ip -6 route add fd04::/64 encap seg6 mode encap segs fd00::2 hmac
! Command line is not complete. Try option "help"
? 255
