$ ip route show root
! Command line is not complete. Try option "help"
? 255
$ ip route show match
! Command line is not complete. Try option "help"
? 255
$ ip route show exact
! Command line is not complete. Try option "help"
? 255
$ ip route show to
! Command line is not complete. Try option "help"
? 255
$ ip route show root foo
! Error: any valid prefix is expected rather than "foo".
? 1
$ ip route show match foo
! Error: any valid prefix is expected rather than "foo".
? 1
$ ip route show exact foo
! Error: any valid prefix is expected rather than "foo".
? 1
$ ip route show foo
! Error: any valid prefix is expected rather than "foo".
? 1
$ ip route show bogus 10.1.0.0/16
! Error: any valid prefix is expected rather than "bogus".
? 1
$ ip route show help
! Error: any valid prefix is expected rather than "help".
? 1
