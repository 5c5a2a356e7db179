$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 arp off trailers off dyn on
$ ip link show v0
3: v0@v1: <BROADCAST,MULTICAST,NOARP,DYNAMIC,NOTRAILERS,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip link set v0 arp x
! Error: argument of "arp" must be "on" or "off", not "x"
? 1
$ ip link set v0 trailers x
! Error: argument of "trailers" must be "on" or "off", not "x"
? 1
$ ip link set v0 dynamic x
! Error: argument of "dynamic" must be "on" or "off", not "x"
? 1
$ ip link set v0 arp
! Command line is not complete. Try option "help"
? 255
