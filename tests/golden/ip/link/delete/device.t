$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link delete v0
$ ip link show v1
! Device "v1" does not exist.
? 1
$ ip link del v0
! Cannot find device "v0"
? 1
$ ip link delete dev nope
! Cannot find device "nope"
? 1
$ ip link delete
! Not enough information: "dev" argument is required.
? 255
$ ip link delete dev
! Command line is not complete. Try option "help"
? 255
