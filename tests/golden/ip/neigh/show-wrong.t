# A word that is no filter is a prefix.
$ ip neigh show x
! Error: any valid prefix is expected rather than "x".
? 1
$ ip neigh show to x
! Error: any valid prefix is expected rather than "x".
? 1
$ ip neigh show to
! Command line is not complete. Try option "help"
? 255
$ ip neigh show foo bar
! Error: any valid prefix is expected rather than "foo".
? 1
$ ip neigh show 10.0.0.0/33
! Error: any valid prefix is expected rather than "10.0.0.0/33".
? 1
$ ip -4 neigh show 2001::
! Error: inet prefix is expected rather than "2001::".
? 1
$ ip -6 neigh show 10.0.0.0/8
! Error: inet6 prefix is expected rather than "10.0.0.0/8".
? 1
$ ip neigh foo
! Command "foo" is unknown, try "ip neigh help".
? 255
$ ip neigh show help
! Usage: …
? 255
