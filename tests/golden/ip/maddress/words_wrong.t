# What is no command.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip maddr xx
! Command "xx" is unknown, try "ip maddr help".
? 255
$ ip maddr adds 33:33:00:00:00:05 dev v0
! Command "adds" is unknown, try "ip maddr help".
? 255
$ ip maddr showx
! Command "showx" is unknown, try "ip maddr help".
? 255
$ ip maddr flush
! Command "flush" is unknown, try "ip maddr help".
? 255
$ ip maddr set
! Command "set" is unknown, try "ip maddr help".
? 255
$ ip maddr ""
! Command "" is unknown, try "ip maddr help".
? 255
$ ip maddrx
! Object "maddrx" is unknown, try "ip help".
? 1
