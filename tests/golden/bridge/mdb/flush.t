# Many at once.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ ip link set br0 addrgenmode none up
$ ip link set vb addrgenmode none up
$ ip link set va addrgenmode none up
$ bridge mdb add dev br0 port va grp 239.1.1.1 permanent
$ bridge mdb add dev br0 port va grp 239.1.1.1 vid 7 permanent proto bgp
$ bridge mdb add dev br0 port va grp 239.1.1.1 vid 8
$ bridge mdb flush dev br0 nopermanent
$ bridge mdb | sed "/ temp/d"
dev br0 port va grp 239.1.1.1 permanent vid 7
dev br0 port va grp 239.1.1.1 permanent
$ bridge mdb flush dev br0 vid 7 proto static
$ bridge mdb flush dev br0 proto bgp
$ bridge mdb | sed "/ temp/d"
dev br0 port va grp 239.1.1.1 permanent
$ bridge mdb flush dev br0 port va permanent
$ bridge -j mdb | sed 's!{[^{}]*"state":"temp"[^{}]*}!!'
[{"mdb":[],"router":{}}]
