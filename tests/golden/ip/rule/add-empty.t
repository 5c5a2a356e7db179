# Something must be said.
$ ip rule add
! "ip rule add" requires arguments.
? 1
$ ip rule del
! "ip rule del" requires arguments.
? 1
$ ip rule delete
! "ip rule del" requires arguments.
? 1
$ ip rule xxx
! Command "xxx" is unknown, try "ip rule help".
? 255
$ ip rule add help
! Usage: …
? 255
$ ip rule help
! Usage: …
? 255
