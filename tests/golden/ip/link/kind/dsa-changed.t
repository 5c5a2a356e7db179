# What is set can be changed.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add l0 type dummy
$ ip link set l0 type dsa conduit e0
! RTNETLINK answers: Operation not supported
? 2
$ ip link change l0 type dsa
