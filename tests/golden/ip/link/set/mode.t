$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 mode dormant up
$ ip link show v0
3: v0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DORMANT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip link set v0 mode DEFAULT
$ ip link show v0
3: v0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip link set v0 mode dorm
! Error: argument "dorm" is wrong: Invalid link mode
! ␤
? 255
$ ip link set v0 mode x
! Error: argument "x" is wrong: Invalid link mode
! ␤
? 255
$ ip link set v0 mode
! Command line is not complete. Try option "help"
? 255
