# What is missing, and what cannot be read.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ ip link set br0 addrgenmode none up
$ ip link set vb addrgenmode none up
$ ip link set va addrgenmode none up
$ bridge mdb add dev br0 port va
! Device, group address and port name are required arguments.
? 255
$ bridge mdb add dev br0 grp 239.1.1.1
! Device, group address and port name are required arguments.
? 255
$ bridge mdb add dev nosuch port va grp 239.1.1.1
! Cannot find device "nosuch"
? 255
$ bridge mdb add dev br0 port nosuch grp 239.1.1.1
! Cannot find device "nosuch"
? 255
$ bridge mdb add dev br0 port va grp foo
! Invalid address "foo"
? 255
$ bridge mdb add dev br0 port va grp 1:2:3:4:5:zz
! "zz" is invalid lladdr.
! Invalid address "1"
? 255
$ bridge mdb add dev br0 port va grp 10.1
! Invalid address "10.1"
? 255
$ bridge mdb add dev br0 port va grp 10.0.0.1
! Error: IPv4 entry group address is not multicast or 0.0.0.0.
? 255
$ bridge mdb add dev br0 port va grp 1:2:3:4:5:6 temp
! Error: bridge: Only permanent L2 entries allowed.
? 255
$ bridge mdb add dev br0 port va grp 239.1.1.1 vid 4096
! Error: Invalid entry VLAN id.
? 255
$ bridge mdb add dev vb port va grp 239.1.1.1
! Error: Device does not support MDB operations.
? 255
$ bridge mdb add help
! Usage: …
? 255
