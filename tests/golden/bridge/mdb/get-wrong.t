# What is not there, or not asked for whole.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ ip link set br0 addrgenmode none up
$ ip link set vb addrgenmode none up
$ ip link set va addrgenmode none up
$ bridge mdb get dev br0 grp 239.1.1.1
! Error: bridge: MDB entry not found.
? 254
$ bridge -j mdb get dev br0 grp 239.1.1.1
! Error: bridge: MDB entry not found.
? 254
$ bridge mdb get dev br0
! Device and group address are required arguments.
? 255
$ bridge mdb get grp 239.1.1.1
! Device and group address are required arguments.
? 255
$ bridge mdb get dev nosuch grp 239.1.1.1
! Cannot find device "nosuch"
? 255
$ bridge mdb get dev br0 grp foo
! Invalid address "foo"
? 255
$ bridge mdb get dev br0 grp 239.1.1.1 src foo
! Invalid source address "foo"
? 255
$ bridge mdb get dev br0 grp 239.1.1.1 src_vni x
! Invalid source VNI "x"
? 255
$ bridge mdb get dev br0 grp 239.1.1.1 vid 4096
! Error: Invalid entry VLAN id.
? 254
$ bridge mdb ge dev br0 grp 239.1.1.1
! Command "ge" is unknown, try "bridge mdb help".
? 255
$ bridge mdb get help
! Usage: …
? 255
