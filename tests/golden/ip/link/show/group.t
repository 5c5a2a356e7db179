$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 group 7
$ ip link show group 7
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group 7 qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip link show group 0x7
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group 7 qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip -br link show group default
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
v1@v0            DOWN           02:00:00:00:00:02 <BROADCAST,MULTICAST,M-DOWN>·
$ ip link show group nope
! Error: argument "nope" is wrong: Invalid "group" value
! ␤
? 255
$ ip link show group
! Command line is not complete. Try option "help"
? 255
$ ip link show dev v1 group 7
