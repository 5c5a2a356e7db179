# A kind that is known by name alone.
$ ip link add p0 type pfcp
! Error: Unknown device type.
? 2
$ ip link add p0 type pfcp help
! Usage: …
? 255
$ ip link add p0 type pfcp foo
! Garbage instead of arguments "foo ...". Try "ip link help".
? 1
$ ip link add p0 type
! Command line is not complete. Try option "help"
? 255
$ ip link help pfcp
! Usage: …
? 255
$ ip link show type pfcp
$ ip -j link show type pfcp
[{}]
$ ip link set p0 type pfcp
! Cannot find device "p0"
? 1
