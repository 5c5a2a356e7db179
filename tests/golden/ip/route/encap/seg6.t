#! needs vm
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
$ ip -6 -j route show fd23::/64
$ ip route add fd24::/64 encap seg6 segs fd00::2 dev d0
$ ip route add fd24::/64 encap seg6 mode foo segs fd00::2 dev d0
$ ip route add fd24::/64 encap seg6 mode encap segs foo dev d0
