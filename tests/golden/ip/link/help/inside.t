# `help` may stand where an option is looked for.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 help
! Usage: …
? 255
$ ip link set v0 up help
! Usage: …
? 255
$ ip link add x type veth0 help
! Usage: …
? 255
$ ip link xstats help
Usage: …
$ ip link xstats type bridge help
Usage: …
$ ip link set v0 mtu help
! Error: argument "help" is wrong: Invalid "mtu" value
! ␤
? 255
$ ip link set v0 help up
! Usage: …
? 255
