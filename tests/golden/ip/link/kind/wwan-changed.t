# What is set can be changed.
$ ip link add w0 type dummy
$ ip link set w0 type wwan linkid 9
! RTNETLINK answers: Operation not supported
? 2
$ ip link change w0 type wwan
