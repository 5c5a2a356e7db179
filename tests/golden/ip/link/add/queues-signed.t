# The numbers of queues are signed.
$ ip link add v0 numtxqueues -1 type veth
! Error: Invalid number of transmit queues.
? 2
$ ip link add v0 numtxqueues 2147483648 type veth
! Error: argument "2147483648" is wrong: Invalid "numtxqueues" value
! ␤
? 255
$ ip link add v0 numrxqueues 4294967295 type veth
! Error: argument "4294967295" is wrong: Invalid "numrxqueues" value
! ␤
? 255
$ ip link set lo numrxqueues 2147483648
! Error: argument "2147483648" is wrong: Invalid "numrxqueues" value
! ␤
? 255
