$ ip link add br0 address 02:00:00:00:00:09 type bridge
$ ip link set br0 up
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip link set d0 master br0
$ ip nexthop add id 1 dev d0
$ ip nexthop add id 2 dev d1
$ ip nexthop show master br0
id 1 dev d0 scope host·
$ ip nexthop show vrf br0
! Error: argument "br0" is wrong: Invalid VRF
! ␤
? 255
