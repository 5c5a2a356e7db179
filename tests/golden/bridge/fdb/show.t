# Words that choose, and words that are passed over.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge mcast_snooping 0
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb address 02:00:00:00:00:0b
$ ip link set va master br0
$ bridge fdb add 02:00:00:00:01:01 dev va master static
$ bridge fdb add 02:00:00:00:01:02 dev va master dynamic
! RTNETLINK answers: Operation not permitted
? 255
$ bridge fdb show state static
02:00:00:00:01:01 dev va vlan 1 master br0 static
02:00:00:00:01:01 dev va master br0 static
$ bridge fdb list br br0 state p state reach
33:33:00:00:00:01 dev br0 self permanent
02:00:00:00:00:b0 dev br0 vlan 1 master br0 permanent
02:00:00:00:00:b0 dev br0 master br0 permanent
02:00:00:00:00:0a dev va vlan 1 master br0 permanent
02:00:00:00:00:0a dev va master br0 permanent
33:33:00:00:00:01 dev va self permanent
$ bridge fdb lst brport va state 0x80
02:00:00:00:00:0a vlan 1 master br0 permanent
02:00:00:00:00:0a master br0 permanent
33:33:00:00:00:01 self permanent
$ bridge fdb s dev va dynamic
02:00:00:00:01:01 vlan 1 master br0 static
02:00:00:00:01:01 master br0 static
$ bridge fdb show foo dyn br br0
33:33:00:00:00:01 dev br0 self permanent
02:00:00:00:00:b0 dev br0 vlan 1 master br0 permanent
02:00:00:00:00:b0 dev br0 master br0 permanent
02:00:00:00:01:01 dev va vlan 1 master br0 static
02:00:00:00:01:01 dev va master br0 static
02:00:00:00:00:0a dev va vlan 1 master br0 permanent
02:00:00:00:00:0a dev va master br0 permanent
33:33:00:00:00:01 dev va self permanent
$ bridge -o fdb show dev va state all
02:00:00:00:01:01 vlan 1 master br0 static
02:00:00:00:01:01 master br0 static
02:00:00:00:00:0a vlan 1 master br0 permanent
02:00:00:00:00:0a master br0 permanent
33:33:00:00:00:01 self permanent
$ bridge fdb show dev vb dev va
02:00:00:00:01:01 vlan 1 master br0 static
02:00:00:00:01:01 master br0 static
02:00:00:00:00:0a vlan 1 master br0 permanent
02:00:00:00:00:0a master br0 permanent
33:33:00:00:00:01 self permanent
