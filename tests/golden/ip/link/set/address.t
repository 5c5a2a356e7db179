$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 address 02:00:00:00:00:09
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:09 brd ff:ff:ff:ff:ff:ff
$ ip link set v0 addr 2:0:0:0:0:8 brd ff:ff:ff:ff:ff:fe
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:08 brd ff:ff:ff:ff:ff:fe
$ ip link set v0 address x
! "x" is invalid lladdr.
? 1
$ ip link set v0 address 1.2.3.4
! Invalid address length 4 - must be 6 bytes
? 1
$ ip link set v0 address 02:00:00:00
! Invalid address length 4 - must be 6 bytes
? 1
$ ip link set v0 address 01:00:00:00:00:01
! RTNETLINK answers: Cannot assign requested address
? 2
$ ip link set v0 address
! Command line is not complete. Try option "help"
? 255
