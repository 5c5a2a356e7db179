# What it refuses.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge vlan_filtering 1 vlan_default_pvid 0 mst_enabled 1
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ bridge mst set
! Device, MSTI and state are required arguments.
? 255
$ bridge mst set dev va msti 10
! Device, MSTI and state are required arguments.
? 255
$ bridge mst set dev nosuch msti x state y
! Cannot find device "nosuch"
? 255
$ bridge mst set dev va msti x state 3
! Error: invalid MSTI
? 255
$ bridge mst set dev va msti 10 state foo
! Error: invalid STP port state
? 255
$ bridge mst set dev va msti 10 state 300
! Error: invalid STP port state
? 255
$ bridge mst set dev va msti 10 state 9
! Error: integer out of range.
? 255
$ bridge mst set dev vb msti 10 state 3
! RTNETLINK answers: Operation not supported
? 255
$ bridge mst set help
! Usage: …
? 255
$ bridge mst show dev nosuch
! Cannot find device "nosuch"
? 255
$ bridge mst show dev va dev vb
! Error: duplicate "dev": "vb" is the second value.
? 255
$ bridge mst foo
! Command "foo" is unknown, try "bridge mst help".
? 255
