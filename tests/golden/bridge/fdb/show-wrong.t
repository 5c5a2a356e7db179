# What show refuses.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge mcast_snooping 0
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb address 02:00:00:00:00:0b
$ ip link set va master br0
$ bridge fdb show dev nosuch
! Cannot find device "nosuch"
? 255
$ bridge -j fdb show br nosuch dev nosuch2
! Cannot find bridge device "nosuch"
? 255
$ bridge fdb show state foo
! Error: argument "foo" is wrong: invalid state
? 255
$ bridge fdb show state
! Command line is not complete. Try option "help"
? 255
$ bridge fdb show br
! Command line is not complete. Try option "help"
? 255
$ bridge fdb show br br0 help
! Usage: …
? 255
$ bridge fdb foo
! Command "foo" is unknown, try "bridge fdb help".
? 255
$ bridge fdb ""
! Command "" is unknown, try "bridge fdb help".
? 255
$ bridge fdb help
! Usage: …
? 255
$ bridge fdb show br va
