#! needs vm
# What is missing is told, and the kernel is asked all the same.
$ ip fou add
! fou: missing port
! RTNETLINK answers: Invalid argument
? 2
$ ip fou add gue ipproto 4
! fou: missing port
! RTNETLINK answers: Invalid argument
? 2
$ ip fou add port 5555
! fou: must set ipproto or gue
! RTNETLINK answers: Invalid argument
? 2
$ ip fou add port 5555 gue ipproto 4
! fou: cannot set ipproto and gue
! RTNETLINK answers: Invalid argument
? 2
$ ip fou add port 5555 peer foo
! fou: must set ipproto or gue
! RTNETLINK answers: Invalid argument
? 2
$ ip fou add port 5555 gue local foo peer 127.0.0.1
! fou: both peer and peer port must be set
! RTNETLINK answers: Invalid argument
? 2
$ ip fou add port 5555 gue peer_port 7
! fou: both peer and peer port must be set
! RTNETLINK answers: Invalid argument
? 2
$ ip fou add port 5555 gue peer foo peer_port 7 local bar
! Error: inet address is expected rather than "bar".
? 1
$ ip fou add port 5555 gue peer foo peer_port 7
! Error: inet address is expected rather than "foo".
? 1
$ ip fou add port 5555 gue local any
! Error: Attribute failed policy validation.
? 2
$ ip fou del
! fou: missing port
! RTNETLINK answers: Invalid argument
? 2
$ ip fou del port 5555 peer 127.0.0.1
! fou: both peer and peer port must be set
! RTNETLINK answers: Invalid argument
? 2
$ ip fou del port 5555
! RTNETLINK answers: Invalid argument
? 2
$ ip fou add port 5555 gue
$ ip fou add port 5555 ipproto 4
! RTNETLINK answers: Address already in use
? 2
$ ip fou show
port 5555 gue
