# Addresses that come and go.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ ip link set br0 addrgenmode none up
$ ip link set vb addrgenmode none up
$ ip link set va addrgenmode none up
$ events bridge monitor fdb
$ bridge fdb add 02:00:00:00:01:01 dev va master static
$ bridge fdb add 02:00:00:00:01:02 dev va self
$ bridge fdb del 02:00:00:00:01:01 dev va master
$ bridge mdb add dev br0 port va grp 239.1.1.1 permanent
$ events
02:00:00:00:01:01 dev va master br0 static
02:00:00:00:01:01 dev va vlan 1 master br0 static
02:00:00:00:01:02 dev va self permanent
Deleted 02:00:00:00:01:01 dev va master br0 static
Deleted 02:00:00:00:01:01 dev va vlan 1 master br0 static
