# What must be said.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip token set
! Not enough information: token is required.
? 1
$ ip token set ::5
! Not enough information: "dev" argument is required.
? 1
$ ip token set dev v0
! Not enough information: token is required.
? 1
$ ip token set ::5 dev
! Command line is not complete. Try option "help"
? 255
$ ip token add
! Not enough information: token is required.
? 1
$ ip token set dev
! Command line is not complete. Try option "help"
? 255
