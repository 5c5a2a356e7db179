# What is neither on nor off leaves with a status of its own.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 carrier off
! RTNETLINK answers: Operation not supported
? 2
$ ip link set v0 carrier x
! Error: argument of "carrier" must be one of "off", "on", not "x"
? 22
$ ip link set v0 carrier
! Command line is not complete. Try option "help"
? 255
$ ip link set v0 carrier on carrier off
! RTNETLINK answers: Operation not supported
? 2
