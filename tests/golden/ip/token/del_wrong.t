# What del refuses.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip token del
! Not enough information: "dev" argument is required.
? 1
$ ip token del ::5
! Not enough information: "dev" argument is required.
? 1
$ ip token del dev
! Command line is not complete. Try option "help"
? 255
$ ip token del dev nope
! Error: argument "nope" is wrong: dev is invalid
! ␤
? 255
$ ip token del foo dev v0
$ ip token del 10.0.0.1 dev v0
