# Groups, and ports that routers are behind. The reference writes these out with what follows only.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ ip link set br0 addrgenmode none up
$ ip link set vb addrgenmode none up
$ ip link set va addrgenmode none up
$ until bridge mdb | grep -q ff02::6a; do sleep .05; done
$ events bridge -d monitor mdb fdb
$ bridge mdb add dev br0 port va grp 239.1.1.1 permanent
$ bridge mdb del dev br0 port va grp 239.1.1.1
$ ip link set va type bridge_slave mcast_router 2
$ bridge fdb add 02:00:00:00:01:02 dev va self
$ events
dev br0 port va grp 239.1.1.1 permanent proto static
Deleted dev br0 port va grp 239.1.1.1 permanent proto static
router port dev va master br0
02:00:00:00:01:02 dev va self permanent
