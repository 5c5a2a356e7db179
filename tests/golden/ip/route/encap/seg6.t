#! needs qemu
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add fd00::1/64 dev d0 nodad
$ ip route add fd20::/64 encap seg6 mode encap segs fd00::2,fd00::3 dev d0
$ ip route add fd21::/64 encap seg6 mode inline segs fd00::2 dev d0
$ ip route add fd22::/64 encap seg6 mode l2encap segs fd00::2 dev d0
$ ip route add fd23::/64 encap seg6 mode encap segs fd00::2 hmac 4 dev d0
$ ip -6 route
fd00::/64 dev d0 proto kernel metric 256 pref medium
fd20::/64  encap seg6 mode encap segs 2 [ fd00::2 fd00::3 ] dev d0 metric 1024 pref medium
fd21::/64  encap seg6 mode inline segs 2 [ fd00::2 :: ] dev d0 metric 1024 pref medium
fd22::/64  encap seg6 mode l2encap segs 1 [ fd00::2 ] dev d0 metric 1024 pref medium
fd23::/64  encap seg6 mode encap segs 1 [ fd00::2 ] hmac 4 dev d0 metric 1024 pref medium
$ ip -6 -j route show fd23::/64
[{"dst":"fd23::/64","encap":{"encap_type":"seg6","mode":"encap","segs":["fd00::2"],"hmac":"0x4"},"dev":"d0","metric":1024,"flags":[],"pref":"medium"}]
$ ip route add fd24::/64 encap seg6 segs fd00::2 dev d0
! Error: argument "fd00::2" is wrong: "segs" provided before "mode"
! ␤
? 255
$ ip route add fd24::/64 encap seg6 mode foo segs fd00::2 dev d0
! Error: argument "foo" is wrong: "mode" value is invalid
! ␤
? 255
$ ip route add fd24::/64 encap seg6 mode encap segs foo dev d0
! Error: inet6 address is expected rather than "foo".
? 1
