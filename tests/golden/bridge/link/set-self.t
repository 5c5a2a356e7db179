# By the interface itself, or by its bridge.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ bridge link set dev va master cost 9
$ bridge link set dev va self cost 9
! RTNETLINK answers: Operation not supported
? 255
$ bridge link set dev va hwmode vepa
! RTNETLINK answers: Operation not supported
? 255
$ bridge link set dev va hwmode VEB
! Mode argument must be "vepa" or "veb".
? 255
$ bridge link set dev va self master
! RTNETLINK answers: Operation not supported
? 255
$ bridge link set dev br0 self
$ bridge link
4: va@vb: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 master br0 state disabled priority 32 cost 9·
