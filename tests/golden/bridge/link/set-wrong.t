# What set refuses.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ bridge link set
! Device is a required argument.
? 255
$ bridge link set cost 3
! Device is a required argument.
? 255
$ bridge link set dev
! Command line is not complete. Try option "help"
? 255
$ bridge link set dev nosuch cost 3
! Cannot find bridge device "nosuch"
? 255
$ bridge link set dev vb cost 3
! RTNETLINK answers: Operation not supported
? 255
$ bridge link set va cost 3
! Usage: …
? 255
$ bridge link set dev va foo
! Usage: …
? 255
$ bridge link set dev va cos 3
! Usage: …
? 255
$ bridge link set dev va cost
! Command line is not complete. Try option "help"
? 255
$ bridge link set help
! Usage: …
? 255
