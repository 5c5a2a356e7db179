$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 multicast off
$ ip link show v0
3: v0@v1: <BROADCAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip link set v0 multicast of
! Error: argument of "multicast" must be "on" or "off", not "of"
? 1
$ ip link set v0 multicast
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 multi off
! Error: either "dev" is duplicate, or "multi" is garbage.
? 255
$ ip link set v0 multicast ON
! Error: argument of "multicast" must be "on" or "off", not "ON"
? 1
