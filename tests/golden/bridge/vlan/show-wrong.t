# What show refuses.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge vlan_filtering 1 mcast_snooping 0
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ bridge vlan show dev nosuch
! Cannot find device "nosuch"
? 255
$ bridge vlan show dev va dev vb
! Error: duplicate "dev": "vb" is the second value.
? 255
$ bridge vlan show vid 1 vid 2
! Error: duplicate "vid": "2" is the second value.
? 255
$ bridge vlan show vid
! Command line is not complete. Try option "help"
? 255
$ bridge vlan foo
! Command "foo" is unknown, try "bridge vlan help".
? 255
$ bridge vlan glob
! Command "glob" is unknown, try "bridge vlan help".
? 255
$ bridge vlan help
! Usage: …
? 255
$ bridge vlan tunnelshow dev nosuch
! Cannot find device "nosuch"
? 255
