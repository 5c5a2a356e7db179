# What flush refuses.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ ip link set br0 addrgenmode none up
$ ip link set vb addrgenmode none up
$ ip link set va addrgenmode none up
$ bridge mdb flush
! Device is a required argument.
? 255
$ bridge mdb flush dev nosuch
! Cannot find device "nosuch"
? 255
$ bridge mdb flush dev br0 port nosuch
! Cannot find device "nosuch"
? 255
$ bridge mdb flush dev br0 vid 4096
! Error: Invalid entry VLAN id.
? 255
$ bridge mdb flush dev br0 proto foo
! Invalid protocol value "foo"
? 255
$ bridge mdb flush dev br0 dst foo
! Invalid underlay destination address "foo"
? 255
$ bridge mdb flush dev br0 dst 10.0.0.1
! Error: Unsupported attribute.
? 255
$ bridge mdb flush dev br0 dst_port foo
! Invalid destination port "foo"
? 255
$ bridge mdb flush dev br0 vni -1
! Invalid destination VNI "-1"
? 255
$ bridge mdb flush dev vb
! Error: Device does not support MDB bulk deletion.
? 255
$ bridge mdb flush help
! Usage: …
? 255
