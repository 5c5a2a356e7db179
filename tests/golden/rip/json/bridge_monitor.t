#! rip only
# Each event is a JSON object in a line of its own.
$ ip link add br0 address 02:00:00:00:00:01 type bridge vlan_filtering 1 mcast_snooping 1 vlan_default_pvid 0
$ ip link add v0 address 02:00:00:00:00:02 type dummy
$ ip link set br0 up; ip link set v0 up master br0
$ events bridge -j monitor link fdb mdb vlan
$ bridge vlan add dev v0 vid 3-5
$ bridge vlan set dev v0 vid 4 state learning
$ bridge mdb add dev br0 port v0 grp 224.1.1.1 permanent vid 3
$ bridge mdb del dev br0 port v0 grp 224.1.1.1 vid 3
$ bridge fdb add 02:00:00:00:00:05 dev v0 master static vlan 3
$ bridge link set dev v0 priority 3
$ bridge fdb del 02:00:00:00:00:05 dev v0 master vlan 3
$ bridge vlan del dev v0 vid 4
$ events
{"object":"fdb","mac":"02:00:00:00:00:02","ifname":"v0","vlan":3,"flags":[],"master":"br0","state":"permanent"}
{"object":"fdb","mac":"02:00:00:00:00:02","ifname":"v0","vlan":4,"flags":[],"master":"br0","state":"permanent"}
{"object":"fdb","mac":"02:00:00:00:00:02","ifname":"v0","vlan":5,"flags":[],"master":"br0","state":"permanent"}
{"object":"vlan","ifname":"v0","vlans":[{"vlan":3,"vlanEnd":5,"state":"forwarding","mcast_router":1,"neigh_suppress":false}]}
{"object":"link","ifindex":3,"ifname":"v0","flags":["BROADCAST","NOARP","UP","LOWER_UP"],"mtu":1500,"master":"br0","state":"forwarding","priority":32,"cost":100}
{"object":"vlan","ifname":"v0","vlans":[{"vlan":4,"state":"learning","mcast_router":1,"neigh_suppress":false}]}
{"object":"mdb","mdb":[{"index":2,"dev":"br0","port":"v0","grp":"224.1.1.1","state":"permanent","flags":[],"vid":3}]}
{"object":"mdb","deleted":true,"mdb":[{"index":2,"dev":"br0","port":"v0","grp":"224.1.1.1","state":"permanent","flags":[],"vid":3}]}
{"object":"fdb","mac":"02:00:00:00:00:05","ifname":"v0","vlan":3,"flags":[],"master":"br0","state":"static"}
{"object":"link","ifindex":3,"ifname":"v0","flags":["BROADCAST","NOARP","UP","LOWER_UP"],"mtu":1500,"master":"br0","state":"forwarding","priority":3,"cost":100}
{"object":"fdb","deleted":true,"mac":"02:00:00:00:00:05","ifname":"v0","vlan":3,"flags":[],"master":"br0","state":"static"}
{"object":"fdb","deleted":true,"mac":"02:00:00:00:00:02","ifname":"v0","vlan":4,"flags":[],"master":"br0","state":"permanent"}
{"object":"vlan","deleted":true,"ifname":"v0","vlans":[{"vlan":4,"state":"disabled"}]}
{"object":"link","ifindex":3,"ifname":"v0","flags":["BROADCAST","NOARP","UP","LOWER_UP"],"mtu":1500,"master":"br0","state":"forwarding","priority":3,"cost":100}
$ ip -6 addr flush dev br0
$ ip link add x0 type vxlan dstport 4789 external vnifilter
$ events bridge -j monitor vni
$ bridge vni add dev x0 vni 7-9 remote 192.0.2.1
$ bridge vni del dev x0 vni 8
$ events
{"object":"vni","ifname":"x0","vnis":[{"vni":7,"remote":"192.0.2.1"}]}
{"object":"vni","ifname":"x0","vnis":[{"vni":8,"remote":"192.0.2.1"}]}
{"object":"vni","ifname":"x0","vnis":[{"vni":9,"remote":"192.0.2.1"}]}
{"object":"vni","deleted":true,"ifname":"x0","vnis":[{"vni":8,"remote":"192.0.2.1"}]}
$ bridge -j monitor nothing
! Argument "nothing" is unknown, try "bridge monitor help".
? 255
