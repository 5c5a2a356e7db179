#! needs vm
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add fd00::1/64 dev d0 nodad
$ ip route add fd30::/128 encap seg6local action End dev d0
$ ip route add fd31::/128 encap seg6local action End.X nh6 fd00::2 dev d0
$ ip route add fd32::/128 encap seg6local action End.T table 100 dev d0
$ ip route add fd33::/128 encap seg6local action End.DX2 oif d0 dev d0
$ ip route add fd34::/128 encap seg6local action End.B6.Encaps srh segs fd00::2,fd00::3 hmac 3 dev d0
$ ip route add fd35::/128 encap seg6local action End count dev d0
$ ip route add fd36::/128 encap seg6local action End flavors next-csid lblen 32 nflen 16 dev d0
$ ip -6 route
$ ip -6 -s route show fd35::
$ ip -6 -j route show fd36::
$ ip -6 -j route show fd34::
