# Entries of a port, of its bridge and of itself; permanent if nothing is said.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge mcast_snooping 0
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb address 02:00:00:00:00:0b
$ ip link set va master br0
$ bridge fdb add 02:00:00:00:01:01 dev va
$ bridge fdb add 02:00:00:00:01:02 dev va master
$ bridge fdb add to 02:00:00:00:01:03 dev va self permanent
$ bridge fdb a 02:00:00:00:01:04 dev va m local
$ bridge fdb add 2:0:0:0:1:5x dev br0
$ bridge fdb
33:33:00:00:00:01 dev br0 self permanent
02:00:00:00:01:05 dev br0 vlan 1 master br0 permanent
02:00:00:00:01:05 dev br0 master br0 permanent
02:00:00:00:00:b0 dev br0 vlan 1 master br0 permanent
02:00:00:00:00:b0 dev br0 master br0 permanent
33:33:00:00:00:01 dev vb self permanent
02:00:00:00:01:04 dev va vlan 1 master br0 permanent
02:00:00:00:01:04 dev va master br0 permanent
02:00:00:00:01:02 dev va vlan 1 master br0 permanent
02:00:00:00:01:02 dev va master br0 permanent
02:00:00:00:00:0a dev va vlan 1 master br0 permanent
02:00:00:00:00:0a dev va master br0 permanent
02:00:00:00:01:01 dev va self permanent
02:00:00:00:01:03 dev va self permanent
33:33:00:00:00:01 dev va self permanent
$ bridge -j fdb show brport va
[{"mac":"02:00:00:00:01:04","vlan":1,"flags":[],"master":"br0","state":"permanent"},{"mac":"02:00:00:00:01:04","flags":[],"master":"br0","state":"permanent"},{"mac":"02:00:00:00:01:02","vlan":1,"flags":[],"master":"br0","state":"permanent"},{"mac":"02:00:00:00:01:02","flags":[],"master":"br0","state":"permanent"},{"mac":"02:00:00:00:00:0a","vlan":1,"flags":[],"master":"br0","state":"permanent"},{"mac":"02:00:00:00:00:0a","flags":[],"master":"br0","state":"permanent"},{"mac":"02:00:00:00:01:01","flags":["self"],"state":"permanent"},{"mac":"02:00:00:00:01:03","flags":["self"],"state":"permanent"},{"mac":"33:33:00:00:00:01","flags":["self"],"state":"permanent"}]
