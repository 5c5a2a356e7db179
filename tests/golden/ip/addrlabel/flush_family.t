# Only IPv6 can be flushed.
$ ip -4 addrlabel flush
! RTNETLINK answers: Operation not supported
! Flush terminated
? 1
$ ip -6 addrlabel flush
$ ip addrlabel
