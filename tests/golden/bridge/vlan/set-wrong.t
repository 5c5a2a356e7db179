# What set refuses.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge vlan_filtering 1 mcast_snooping 0
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ bridge vlan set dev va vid 1 state foo
! Error: invalid STP state
? 255
$ bridge vlan set dev va vid 1 state -1
! Error: invalid STP state
? 255
$ bridge vlan set dev va vid 1 state 9
! Error: bridge: Invalid vlan state.
? 255
$ bridge vlan set dev va vid 1 mcast_router 300
! Error: argument "300" is wrong: invalid mcast_router
? 255
$ bridge vlan set dev va vid 1 mcast_max_groups x
! Error: argument "x" is wrong: invalid mcast_max_groups
? 255
$ bridge vlan set dev va vid 1 neigh_suppress 1
! Error: argument of "neigh_suppress" must be one of "off", "on", not "1"
? 234
$ bridge vlan set dev va vid 9 state 3
! Error: bridge: Vlan range start doesn't exist, can't process options.
? 255
$ bridge vlan set dev va vid 4096
! Invalid VLAN ID "4096"
? 255
$ bridge vlan set dev nosuch vid 1
! Cannot find network device "nosuch"
? 255
$ bridge vlan set dev va
! Device and VLAN ID are required arguments.
? 255
$ bridge vlan set dev va vid 65535
! Device and VLAN ID are required arguments.
? 255
$ bridge vlan set vid 1
! Device and VLAN ID are required arguments.
? 255
