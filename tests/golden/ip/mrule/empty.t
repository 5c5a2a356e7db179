# Something must be said.
$ ip mrule add
! "ip rule add" requires arguments.
? 1
$ ip mrule del
! "ip rule del" requires arguments.
? 1
$ ip mrule foo
! Command "foo" is unknown, try "ip rule help".
? 255
$ ip mrule help
! Usage: …
? 255
