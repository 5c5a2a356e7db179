#! needs vm
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ modprobe ila
$ ip -6 route add fd07::/64 encap ila 1:2:3:4 ident-type luid dev d0
$ ip -6 route add fd08::/64 encap ila ffff:0:1 csum-mode neutral-map ident-type luid hook-type output dev d0
$ ip -6 route add fd09::/64 encap ila 0x1:2 csum-mode no-action ident-type luid hook-type input dev d0
$ ip -6 route
fd07::/64  encap ila  1:2:3:4  csum-mode no-action  ident-type luid  hook-type output dev d0 metric 1024 pref medium
fd08::/64  encap ila  ffff:0:1:0  csum-mode neutral-map  ident-type luid  hook-type output dev d0 metric 1024 pref medium
fd09::/64  encap ila  1:2:0:0  csum-mode no-action  ident-type luid  hook-type input dev d0 metric 1024 pref medium
$ ip -6 -j route show fd08::/64
[{"dst":"fd08::/64","encap":{"encap_type":"ila","locator":"ffff:0:1:0","csum_mode":"neutral-map","ident_type":"luid","hook_type":"output"},"dev":"d0","metric":1024,"flags":[],"pref":"medium"}]
$ ip -6 route add fd0a::/64 encap ila 1:2:3:4:5 dev d0
! Bad locator: 1:2:3:4:5
? 1
$ ip -6 route add fd0a::/64 encap ila :: dev d0
! Bad locator: ::
? 1
$ ip -6 route add fd0a::/64 encap ila 1:2:3:10000 dev d0
! Bad locator: 1:2:3:10000
? 1
$ ip -6 route add fd0a::/64 encap ila 1:2:3:4 ident-type iid dev d0
! Error: argument "iid" is wrong: "ident-type" value is invalid
! ␤
? 255
$ ip -6 route add fd0a::/64 encap ila 1:2:3:4 csum-mode
! Command line is not complete. Try option "help"
? 255
