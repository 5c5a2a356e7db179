# What is set can be changed.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add i0 type dummy
$ ip link set i0 type ipoib mode connected
! RTNETLINK answers: Operation not supported
? 2
$ ip link set i0 type ipoib umcast 1
! RTNETLINK answers: Operation not supported
? 2
$ ip link set i0 type ipoib pkey 5
! RTNETLINK answers: Operation not supported
? 2
$ ip link change i0 type ipoib
