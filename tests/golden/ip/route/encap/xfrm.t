#! needs qemu
# It reads to the end of the line; what it does not know does not count.
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ modprobe xfrm_interface
$ ip link add x0 type xfrm external
$ ip link set x0 up
$ ip route add 10.1.0.0/16 dev x0 encap xfrm if_id 5
$ ip route add 10.2.0.0/16 dev x0 encap xfrm if_id 0xffffffff link_dev d1
$ ip route add 10.3.0.0/16 dev x0 encap xfrm link_dev d1 if_id 7 metric 9 foo
$ ip route
10.1.0.0/16  encap xfrm if_id 5 dev x0 scope link·
10.2.0.0/16  encap xfrm if_id 4294967295 link_dev d1 dev x0 scope link·
10.3.0.0/16  encap xfrm if_id 7 link_dev d1 dev x0 scope link·
$ ip -j route show 10.2.0.0/16
[{"dst":"10.2.0.0/16","encap":{"encap_type":"xfrm","if_id":4294967295,"link_dev":"d1"},"dev":"x0","scope":"link","flags":[]}]
$ ip route add 10.4.0.0/16 dev x0 encap xfrm if_id 0
! Error: argument "0" is wrong: "if_id" value is invalid
! ␤
? 255
$ ip route add 10.4.0.0/16 dev x0 encap xfrm if_id 5 if_id 6
! Error: either "if_id" is duplicate, or "6" is garbage.
? 255
$ ip route add 10.4.0.0/16 dev x0 encap xfrm link_dev d0
! Usage: …
? 255
$ ip route add 10.4.0.0/16 dev x0 encap xfrm if_id 5 help
! Usage: …
? 255
$ ip route add 10.4.0.0/16 dev x0 encap xfrm if_id 5 link_dev
! Command line is not complete. Try option "help"
? 255
