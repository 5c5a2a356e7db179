# The kernel refuses the same again.
$ ip addrlabel add prefix fd00::/8 label 77
$ ip addrlabel add prefix fd00::/8 label 77
! RTNETLINK answers: File exists
? 2
$ ip addrlabel add prefix fd00::/8 label 78
! RTNETLINK answers: File exists
? 2
$ ip addrlabel add prefix ::/0 label 78
! RTNETLINK answers: File exists
? 2
