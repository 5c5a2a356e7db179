#! needs vm
# A kernel without L2TP: the family is looked for before anything else is read, and a batch ends.
$ ip l2tp show tunnel
! RTNETLINK answers: No such file or directory
! Error talking to the kernel
? 1
$ ip l2tp show
! RTNETLINK answers: No such file or directory
! Error talking to the kernel
? 1
$ ip l2tp add x
! RTNETLINK answers: No such file or directory
! Error talking to the kernel
? 1
$ ip l2tp x
! RTNETLINK answers: No such file or directory
! Error talking to the kernel
? 1
$ ip -j l2tp show session
! RTNETLINK answers: No such file or directory
! Error talking to the kernel
? 1
$ ip -force -batch - <<EOF
> l2tp show tunnel
> l2tp show tunnel
> EOF
! RTNETLINK answers: No such file or directory
! Error talking to the kernel
? 1
$ ip l2tp help
! Usage: …
? 255
