$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route add 10.1.0.0/16 dev d1
$ ip route show dev d0
10.0.0.0/24 proto kernel scope link src 10.0.0.1·
$ ip route show oif d1
10.1.0.0/16 scope link·
$ ip route list d1
! Error: any valid prefix is expected rather than "d1".
? 1
$ ip route show dev nosuch
! Cannot find device "nosuch"
? 1
$ ip route show dev
! Command line is not complete. Try option "help"
? 255
$ ip route show oif nosuch
! Cannot find device "nosuch"
? 1
$ ip -j route show dev d1
[{"dst":"10.1.0.0/16","scope":"link","flags":[]}]
