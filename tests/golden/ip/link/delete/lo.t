$ ip link delete lo
! RTNETLINK answers: Operation not supported
? 2
$ ip link d lo
! RTNETLINK answers: Operation not supported
? 2
$ ip link remove lo
! Command "remove" is unknown, try "ip link help".
? 255
