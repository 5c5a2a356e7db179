$ ip link set
! Not enough information: "dev" argument is required.
? 255
$ ip link set up
! Not enough information: "dev" argument is required.
? 255
$ ip link set dev
! Command line is not complete. Try option "help"
? 255
$ ip link set nope up
! Cannot find device "nope"
? 1
$ ip link set dev nope up
! Cannot find device "nope"
? 1
$ ip link set up nope
! Cannot find device "nope"
? 1
$ ip link set mtu 1400
! Not enough information: "dev" argument is required.
? 255
