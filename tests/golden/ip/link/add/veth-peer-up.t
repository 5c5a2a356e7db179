# `up` is a flag of either end.
$ ip link add v0 address 02:00:00:00:00:01 up type veth peer name v1 address 02:00:00:00:00:02 up
! RTNETLINK answers: Transport endpoint is not connected
? 2
$ ip link show v0
! Device "v0" does not exist.
? 1
$ ip link show v1
! Device "v1" does not exist.
? 1
