# What is no command.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip token xx
! Command "xx" is unknown, try "ip token help".
? 255
$ ip token sets ::5 dev v0
! Command "sets" is unknown, try "ip token help".
? 255
$ ip token flush
! Command "flush" is unknown, try "ip token help".
? 255
$ ip token change ::5 dev v0
! Command "change" is unknown, try "ip token help".
? 255
$ ip token ""
! Command "" is unknown, try "ip token help".
? 255
$ ip token ::5 dev v0
! Command "::5" is unknown, try "ip token help".
? 255
$ ip tokens
! Object "tokens" is unknown, try "ip help".
? 1
