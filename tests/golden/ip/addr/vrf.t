#! needs vm
# Ports of a VRF.
$ ip link add red type vrf table 10
$ ip link set red address 02:00:00:00:00:09
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link set d0 master red
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr show vrf red
3: d0: <BROADCAST,NOARP> mtu 1500 qdisc noop master red state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global d0
       valid_lft forever preferred_lft forever
$ ip addr show master red
3: d0: <BROADCAST,NOARP> mtu 1500 qdisc noop master red state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global d0
       valid_lft forever preferred_lft forever
$ ip -br addr show vrf red
d0               DOWN           10.0.0.1/24·
$ ip addr show type vrf
2: red: <NOARP,MASTER> mtu 65575 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:09 brd ff:ff:ff:ff:ff:ff
$ ip addr show type vrf_slave
3: d0: <BROADCAST,NOARP> mtu 1500 qdisc noop master red state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global d0
       valid_lft forever preferred_lft forever
$ ip -br addr show nomaster
lo               DOWN          ·
red              DOWN          ·
