# Many at once, by what they are.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge mcast_snooping 0
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb address 02:00:00:00:00:0b
$ ip link set va master br0
$ bridge fdb add 02:00:00:00:01:01 dev va master static
$ bridge fdb add 02:00:00:00:01:02 dev va master dynamic
! RTNETLINK answers: Operation not permitted
? 255
$ bridge fdb add 02:00:00:00:01:03 dev va master extern_learn
$ bridge fdb add 02:00:00:00:01:04 dev va master sticky static
$ bridge fdb flush dev br0 nopermanent sticky
$ bridge fdb show br br0 dynamic
02:00:00:00:01:03 dev va vlan 1 extern_learn master br0·
02:00:00:00:01:03 dev va extern_learn master br0·
02:00:00:00:01:01 dev va vlan 1 master br0 static
02:00:00:00:01:01 dev va master br0 static
$ bridge fdb flush dev br0 brport va dynamic noextern_learn
$ bridge fdb show br br0 dynamic
02:00:00:00:01:03 dev va vlan 1 extern_learn master br0·
02:00:00:00:01:03 dev va extern_learn master br0·
02:00:00:00:01:01 dev va vlan 1 master br0 static
02:00:00:00:01:01 dev va master br0 static
$ bridge fdb flush dev va master nopermanent added_by_user
$ bridge fdb show br br0
33:33:00:00:00:01 dev br0 self permanent
02:00:00:00:00:b0 dev br0 vlan 1 master br0 permanent
02:00:00:00:00:b0 dev br0 master br0 permanent
02:00:00:00:00:0a dev va vlan 1 master br0 permanent
02:00:00:00:00:0a dev va master br0 permanent
33:33:00:00:00:01 dev va self permanent
