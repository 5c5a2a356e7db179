#! needs vm
# A VRF's port has nothing to set.
$ ip link add red address 02:00:00:00:00:01 type vrf table 10
$ ip link add d0 address 02:00:00:00:00:02 type dummy
$ ip link set d0 vrf red
$ ip link set d0 type vrf_slave
$ ip link set d0 type vrf_slave table 7
! Garbage instead of arguments "table ...". Try "ip link help".
? 1
$ ip link show type vrf_slave
3: d0: <BROADCAST,NOARP> mtu 1500 qdisc noop master red state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
$ ip -j link show type vrf_slave
[{},{},{"ifindex":3,"ifname":"d0","flags":["BROADCAST","NOARP"],"mtu":1500,"qdisc":"noop","master":"red","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:02","broadcast":"ff:ff:ff:ff:ff:ff"}]
$ ip link set d0 vrf d0
! Error: argument "d0" is wrong: Not a valid VRF name
! ␤
? 255
$ ip link set d0 nomaster
$ ip link show type vrf_slave
