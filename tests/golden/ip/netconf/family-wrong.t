# Families without parameters.
$ ip -B netconf
$ ip -B netconf show dev lo
! RTNETLINK answers: Operation not supported
? 2
$ ip -0 netconf
$ ip -0 netconf show dev lo
! RTNETLINK answers: Operation not supported
? 2
