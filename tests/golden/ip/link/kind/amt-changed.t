# What is set can be changed.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add a0 type dummy
$ ip link set a0 type amt relay_port 5
! RTNETLINK answers: Operation not supported
? 2
$ ip link set a0 type amt max_tunnels 7
! RTNETLINK answers: Operation not supported
? 2
$ ip link change a0 type amt
