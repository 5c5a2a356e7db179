#! needs qemu
# All that an action may need.
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add fd00::1/64 dev d0 nodad
$ ip link add v0 type vrf table 77
$ ip link set v0 up
$ ip -6 route add fd01::/128 encap seg6local action End.DX4 nh4 10.0.0.9 dev d0
$ ip -6 route add fd02::/128 encap seg6local action End.DX6 nh6 fd00::9 count dev d0
$ ip -6 route add fd03::/128 encap seg6local action End.DT6 table main dev d0
$ ip -6 route add fd04::/128 encap seg6local action End.DT4 vrftable 77 dev v0
! Error: Strict mode for VRF is disabled.
? 2
$ ip -6 route add fd05::/128 encap seg6local action End.DT46 vrftable 77 dev v0
! Error: Strict mode for VRF is disabled.
? 2
$ ip -6 route add fd06::/128 encap seg6local action End.B6 srh segs fd00::2 dev d0
$ ip -6 route add fd07::/128 encap seg6local action End flavors psp dev d0
$ ip -6 route add fd08::/128 encap seg6local action End.X nh6 fd00::9 oif d1 dev d0
$ ip -6 route add fd09::/128 encap seg6local action End flavors PSP,next-csid nflen 8 count dev d0
$ ip -6 route show table all fd00::/8
$ ip -6 -s -j route show fd02::
[{"dst":"fd02::","encap":{"encap_type":"seg6local","action":"End.DX6","nh6":"fd00::9","stats64":{"packets":0,"bytes":0,"errors":0}},"dev":"d0","metric":1024,"flags":[],"pref":"medium"}]
$ ip -6 -j route show fd06::
[{"dst":"fd06::","encap":{"encap_type":"seg6local","action":"End.B6","srh":{"segs":["fd00::2","::"]}},"dev":"d0","metric":1024,"flags":[],"pref":"medium"}]
$ ip -6 -j route show fd03::
[{"dst":"fd03::","encap":{"encap_type":"seg6local","action":"End.DT6","table":"main"},"dev":"d0","metric":1024,"flags":[],"pref":"medium"}]
$ ip -6 route add fd0a::/128 encap seg6local action End flavors psp,psp dev d0
! Error: argument "psp,psp" is wrong: invalid "flavors" attribute
! ␤
? 255
$ ip -6 route add fd0a::/128 encap seg6local action End flavors psp lblen 5 dev d0
! Error: either "to" is duplicate, or "lblen" is garbage.
? 255
$ ip -6 route add fd0a::/128 encap seg6local action End flavors next-csid lblen 256 dev d0
! Error: argument "256" is wrong: "locator-block length" value is invalid
! ␤
? 255
$ ip -6 route add fd0a::/128 encap seg6local action End vrftable foo dev d0
! Error: argument "foo" is wrong: invalid vrf table id
! ␤
? 255
$ ip -6 route add fd0a::/128 encap seg6local action End.B6 srh segs fd00::2 srh segs fd00::3 dev d0
! Error: either "srh" is duplicate, or "segs" is garbage.
? 255
$ ip -6 route add fd0a::/128 encap seg6local action End count count dev d0
! Error: either "count" is duplicate, or "count" is garbage.
? 255
