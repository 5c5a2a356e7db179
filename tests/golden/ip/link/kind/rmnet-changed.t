# What is set can be changed.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add r0 type dummy
$ ip link set r0 type rmnet mux_id 5
! RTNETLINK answers: Operation not supported
? 2
$ ip link set r0 type rmnet ingress-commands off
! RTNETLINK answers: Operation not supported
? 2
$ ip link change r0 type rmnet
