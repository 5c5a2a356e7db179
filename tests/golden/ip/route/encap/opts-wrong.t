# The message names what the first mark cut off.
$ ip link set lo up
$ ip route add 10.1.0.0/16 encap ip geneve_opts 65536:1:01020304 dev lo
! Error: argument "65536" is wrong: "geneve_opts" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 encap ip geneve_opts 0:1:01020304,1:foo:01020304 dev lo
! Error: argument "0" is wrong: "geneve_opts" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 encap ip geneve_opts 0:1:0102:5 dev lo
! Unknown "geneve_opts" type
! Error: argument "0" is wrong: "geneve_opts" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 encap ip geneve_opts 0:1:zz dev lo
! Error: argument "0" is wrong: "geneve_opts" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 encap ip vxlan_opts 5,6 dev lo
! Error: argument "5,6" is wrong: "vxlan_opts" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 encap ip erspan_opts 1,2:3 dev lo
! Error: argument "1,2" is wrong: "erspan_opts" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 encap ip erspan_opts 1:5:0:0:0 dev lo
! Unknown "geneve_opts" type
! Error: argument "1" is wrong: "erspan_opts" value is invalid
! ␤
? 255
$ ip route add 10.1.0.0/16 encap ip vxlan_opts 5 erspan_opts 1:5:0:0 dev lo
! Error: either "opts" is duplicate, or "erspan_opts" is garbage.
? 255
$ ip route add 10.1.0.0/16 encap ip6 id 5 erspan_opts
! Command line is not complete. Try option "help"
? 255
