# Nothing happens where the device has no address of its own.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 add 10.0.0.1
$ ifconfig v0 del 10.0.0.1
$ ifconfig nope add 10.0.0.1
! nope: error fetching interface information: Device not found
! nope: error fetching interface information: Device not found
$ ifconfig nope del 10.0.0.1
! nope: error fetching interface information: Device not found
! nope: error fetching interface information: Device not found
$ ip addr show v0
2: v0: <BROADCAST,NOARP> mtu 1500 qdisc noop state DOWN group default qlen 32
    link/ether 02:00:00:00:00:10 brd ff:ff:ff:ff:ff:ff
