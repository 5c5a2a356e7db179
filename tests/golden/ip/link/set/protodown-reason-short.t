# on and off may be shortened here, and nowhere else.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1
$ ip link set v0 protodown_reason 3 o
! Error: Protodown not supported by device.
? 2
$ ip link set v0 protodown_reason 3 of
! Error: Protodown not supported by device.
? 2
$ ip link set v0 protodown_reason 3 ''
! Error: argument of "protodown_reason" must be "on" or "off", not ""
? 1
$ ip link set v0 protodown_reason 3 onn
! Error: argument of "protodown_reason" must be "on" or "off", not "onn"
? 1
$ ip link set v0 protodown o
! Error: argument of "protodown" must be one of "off", "on", not "o"
? 22
