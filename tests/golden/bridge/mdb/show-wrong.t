# What show refuses, and passes over.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ ip link set br0 addrgenmode none up
$ ip link set vb addrgenmode none up
$ ip link set va addrgenmode none up
$ until bridge mdb | grep -q ff02::6a; do sleep .05; done
$ bridge mdb show dev nosuch
! Cannot find device "nosuch"
? 255
$ bridge mdb show dev br0 dev va
! Error: duplicate "dev": "va" is the second value.
? 255
$ bridge mdb show vid 1 vid 2
! Error: duplicate "vid": "2" is the second value.
? 255
$ bridge mdb show dev
! Command line is not complete. Try option "help"
? 255
$ bridge mdb show foo help
dev br0 port br0 grp ff02::6a temp
$ bridge -j mdb show dev va
[{"mdb":[],"router":{}}]
$ bridge mdb foo
! Command "foo" is unknown, try "bridge mdb help".
? 255
$ bridge mdb help
! Usage: …
? 255
