# veth cannot; the words are read all the same.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 protodown on
! Error: Protodown not supported by device.
? 2
$ ip link set v0 protodown x
! Error: argument of "protodown" must be one of "off", "on", not "x"
? 22
$ ip link set v0 protodown
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 protodown_reason 3
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 protodown_reason 3 x
! Error: argument of "protodown_reason" must be "on" or "off", not "x"
? 1
$ ip link set v0 protodown_reason nope on
! Error: argument "nope" is wrong: invalid protodown reason
! ␤
? 255
$ ip link set v0 protodown_reason 32 on
! Error: argument "32" is wrong: invalid protodown reason
! ␤
? 255
$ ip link set v0 protodown_reason 3 on
! Error: Protodown not supported by device.
? 2
