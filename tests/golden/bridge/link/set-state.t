# States by name or number.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ ip link set br0 up
$ ip link set vb up
$ ip link set va up
$ bridge link set dev va state blocking
$ bridge link
4: va@vb: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 32 cost 2·
$ bridge link set dev va state 3
$ bridge link
4: va@vb: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 master br0 state forwarding priority 32 cost 2·
$ bridge link set dev va state 9
! RTNETLINK answers: Invalid argument
? 255
$ bridge link set dev va state forw
! Error: invalid STP port state
? 255
$ bridge link set dev va state 0x3
! Error: invalid STP port state
? 255
$ bridge link set dev va state -1
$ bridge -j link
[{"ifindex":4,"link":"vb","ifname":"va","flags":["BROADCAST","MULTICAST","UP","LOWER_UP"],"mtu":1500,"master":"br0","state":"forwarding","priority":32,"cost":2}]
