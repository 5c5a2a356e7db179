# What must have a verb prints its usage without one.
$ ip l2tp
! Usage: …
? 255
$ ip fou
! Usage: …
? 255
$ ip ila
! Usage: …
? 255
$ ip macsec show
! RTNETLINK answers: No such file or directory
! Error talking to the kernel
? 1
$ ip xfrm
! Usage: …
? 255
$ ip sr
! Usage: …
? 255
$ ip ioam
! Usage: …
? 255
