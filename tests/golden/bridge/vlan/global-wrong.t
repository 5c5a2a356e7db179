# What it refuses.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge vlan_filtering 1 mcast_snooping 0
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ bridge vlan global foo
! Usage: …
? 255
$ bridge vlan global help
! Usage: …
? 255
$ bridge vlan global set dev br0 vid 1 mcast_snooping x
! Error: argument "x" is wrong: invalid mcast_snooping
? 255
$ bridge vlan global set dev br0 vid 1 mcast_igmp_version 256
! Error: argument "256" is wrong: invalid mcast_igmp_version
? 255
$ bridge vlan global set dev br0 vid 1 mcast_igmp_version 9
! RTNETLINK answers: Invalid argument
? 255
$ bridge vlan global set dev br0 vid 1 msti 65536
! Error: argument "65536" is wrong: invalid msti
? 255
$ bridge vlan global set dev va vid 1 msti 3
! Error: bridge: Global vlan options can only be set on bridge device.
? 255
$ bridge vlan global set dev br0 vid 99 mcast_querier 1
! Error: bridge: Vlan in range doesn't exist, can't process global options.
? 255
$ bridge vlan global set dev nosuch vid 1
! Cannot find network device "nosuch"
? 255
$ bridge vlan global set dev br0
! Device and VLAN ID are required arguments.
? 255
$ bridge vlan global set dev br0 vid 9-1
! Invalid VLAN range "9-1"
? 255
$ bridge vlan global show dev nosuch
! Cannot find device "nosuch"
? 255
