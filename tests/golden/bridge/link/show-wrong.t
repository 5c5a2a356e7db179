# What show refuses.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ bridge link show dev nosuch
! Cannot find device "nosuch"
? 255
$ bridge link show master nosuch
! Cannot find device "nosuch"
? 255
$ bridge link show dev nosuch master nosuch2
! Cannot find device "nosuch"
? 255
$ bridge link show dev va dev vb
! Error: duplicate "dev": "vb" is the second value.
? 255
$ bridge link show master br0 master br0
! Error: duplicate "master": "br0" is the second value.
? 255
$ bridge link show dev
! Command line is not complete. Try option "help"
? 255
$ bridge link foo
! Command "foo" is unknown, try "bridge link help".
? 255
$ bridge link help
! Usage: …
? 255
$ bridge link show master va
