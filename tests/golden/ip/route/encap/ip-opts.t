#! needs vm
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route add 10.1.0.0/16 encap ip id 1 dst 10.0.0.9 geneve_opts 0:1:01020304 dev d0
$ ip route add 10.2.0.0/16 encap ip id 1 dst 10.0.0.9 vxlan_opts 5 dev d0
$ ip route add 10.3.0.0/16 encap ip id 1 dst 10.0.0.9 erspan_opts 1:5:0:0 dev d0
$ ip route add 10.4.0.0/16 encap ip id 1 dst 10.0.0.9 erspan_opts 2:0:1:5 dev d0
$ ip route
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
10.1.0.0/16  encap ip id 1 src 0.0.0.0 dst 10.0.0.9 ttl 0 tos 0·
	geneve_opts 0:1:01020304 dev d0 scope link·
10.2.0.0/16  encap ip id 1 src 0.0.0.0 dst 10.0.0.9 ttl 0 tos 0·
	vxlan_opts 5 dev d0 scope link·
10.3.0.0/16  encap ip id 1 src 0.0.0.0 dst 10.0.0.9 ttl 0 tos 0·
	erspan_opts 1:5:0:0 dev d0 scope link·
10.4.0.0/16  encap ip id 1 src 0.0.0.0 dst 10.0.0.9 ttl 0 tos 0·
	erspan_opts 2:0:1:5 dev d0 scope link·
$ ip -j route show 10.3.0.0/16
[{"dst":"10.3.0.0/16","encap":{"encap_type":"ip","id":1,"src":"0.0.0.0","dst":"10.0.0.9","ttl":0,"tos":0,"erspan_opts":[{"ver":1,"index":5,"dir":0,"hwid":0}]},"dev":"d0","scope":"link","flags":[]}]
$ ip route add 10.5.0.0/16 encap ip geneve_opts foo dev d0
! Error: argument "foo" is wrong: "geneve_opts" value is invalid
! ␤
? 255
$ ip route add 10.5.0.0/16 encap ip vxlan_opts foo dev d0
! Error: argument "foo" is wrong: "vxlan_opts" value is invalid
! ␤
? 255
$ ip route add 10.5.0.0/16 encap ip erspan_opts foo dev d0
! Error: argument "foo" is wrong: "erspan_opts" value is invalid
! ␤
? 255
