# With a device only its own.
$ ip addrlabel add prefix fd00::/8 dev lo label 77
$ ip addrlabel del prefix fd00::/8 label 77
! RTNETLINK answers: No such process
? 2
$ ip addrlabel del prefix fd00::/8 dev lo label 77
$ ip addrlabel del prefix fd00::/8 dev lo label 77
! RTNETLINK answers: No such process
? 2
