#! needs vm
# A protocol by any name of Ethernet's, whatever its case; the kernel takes two.
$ ip link add name b0 type bridge vlan_protocol 802.1AD
$ ip -d link show b0 | grep -o 'vlan_protocol [^ ]*'
vlan_protocol 802.1ad
$ ip link set b0 type bridge vlan_protocol ipv4
! RTNETLINK answers: Protocol not supported
? 2
$ ip link set b0 type bridge vlan_protocol 0X8100
$ ip link set b0 type bridge vlan_protocol 88a8
! Error: argument "88a8" is wrong: invalid vlan_protocol
? 255
$ ip link add v0 master b0 type veth
$ ip link set v0 type bridge_slave backup_nhid x
! Error: argument "x" is wrong: backup_nhid is invalid
? 255
