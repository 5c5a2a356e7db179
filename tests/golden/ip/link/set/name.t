$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 name w0
$ ip link show w0
3: w0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip link set w0 name
! Command line is not complete. Try option "help"
? 255
$ ip link set w0 name v1
! RTNETLINK answers: File exists
? 2
$ ip link set w0 name w0
$ ip link set w0 name a/b
! Error: argument "a/b" is wrong: "name" not a valid ifname
? 255
$ ip link set w0 name toolongname12345
! Error: argument "toolongname12345" is wrong: "name" not a valid ifname
? 255
$ ip link set w0 name x name y
! Error: duplicate "name": "y" is the second value.
? 255
$ ip link set v0 name z
! Cannot find device "v0"
? 1
