#! needs qemu
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
fd00::/64 dev d0 proto kernel metric 256 pref medium
fd30::  encap seg6local action End dev d0 metric 1024 pref medium
fd31::  encap seg6local action End.X nh6 fd00::2 dev d0 metric 1024 pref medium
fd32::  encap seg6local action End.T table 100 dev d0 metric 1024 pref medium
fd33::  encap seg6local action End.DX2 oif d0 dev d0 metric 1024 pref medium
fd34::  encap seg6local action End.B6.Encaps segs 2 [ fd00::2 fd00::3 ] hmac 3 dev d0 metric 1024 pref medium
fd35::  encap seg6local action End dev d0 metric 1024 pref medium
fd36::  encap seg6local action End flavors next-csid lblen 32 nflen 16 dev d0 metric 1024 pref medium
$ ip -6 -s route show fd35::
fd35::  encap seg6local action End packets 0 bytes 0 errors 0 dev d0 metric 1024 pref medium
$ ip -6 -j route show fd36::
[{"dst":"fd36::","encap":{"encap_type":"seg6local","action":"End","flavors":["next-csid"],"lblen":32,"nflen":16},"dev":"d0","metric":1024,"flags":[],"pref":"medium"}]
$ ip -6 -j route show fd34::
[{"dst":"fd34::","encap":{"encap_type":"seg6local","action":"End.B6.Encaps","srh":{"segs":["fd00::2","fd00::3"],"hmac":"0x3"}},"dev":"d0","metric":1024,"flags":[],"pref":"medium"}]
