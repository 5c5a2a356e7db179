# Without Multipath TCP in the kernel only the usage is there.
$ ip mptcp
! Usage: …
? 255
$ ip mptcp h
! Usage: …
? 255
$ ip mptcp foo
! RTNETLINK answers: No such file or directory
! Error talking to the kernel
? 1
$ ip mptcp endpoint add
! RTNETLINK answers: No such file or directory
! Error talking to the kernel
? 1
$ ip -j mptcp limits
! RTNETLINK answers: No such file or directory
! Error talking to the kernel
? 1
$ ip mptcp monitor
! RTNETLINK answers: No such file or directory
! Error talking to the kernel
? 1
$ printf "mptcp limits\nlink show lo\n" | ip -force -b -
! RTNETLINK answers: No such file or directory
! Error talking to the kernel
? 1
$ ip mptc_
! Object "mptc_" is unknown, try "ip help".
? 1
