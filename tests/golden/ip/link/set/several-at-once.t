$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set dev v0 up mtu 1400 address 02:00:00:00:00:0a txqueuelen 10 alias x group 2
$ ip link show v0
3: v0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1400 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group 2 qlen 10
    link/ether 02:00:00:00:00:0a brd ff:ff:ff:ff:ff:ff
    alias x
$ ip link set v0 up mtu
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 mtu 1400 mtu
! Command line is not complete. Try option "help"
? 255
