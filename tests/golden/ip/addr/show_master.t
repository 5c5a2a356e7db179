# Ports of a bridge, and what is none's port.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip link add i0 address 02:00:00:00:00:02 type ifb
$ ip link set i0 master b0
$ ip addr add 10.0.0.1/24 dev i0
$ ip addr show master b0
3: i0: <BROADCAST,NOARP> mtu 1500 qdisc noop master b0 state DOWN group default qlen 32
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global i0
       valid_lft forever preferred_lft forever
$ ip addr show nomaster
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip -br addr show master b0
i0               DOWN           10.0.0.1/24·
$ ip addr show master nope
! Error: argument "nope" is wrong: Device does not exist
! ␤
? 255
$ ip addr show master
! Command line is not complete. Try option "help"
? 255
$ ip addr show vrf b0
! Error: argument "b0" is wrong: Not a valid VRF name
! ␤
? 255
$ ip addr show vrf nope
! Error: argument "nope" is wrong: Not a valid VRF name
! ␤
? 255
$ ip addr show vrf
! Command line is not complete. Try option "help"
? 255
$ ip addr show nomaster up
