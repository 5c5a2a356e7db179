# A word that is no filter is a prefix.
$ ip mrule show foo
! Error: ??? prefix is expected rather than "foo".
? 1
$ ip mrule show help
! Error: ??? prefix is expected rather than "help".
? 1
$ ip mrule show from x
! Error: ??? prefix is expected rather than "x".
? 1
$ ip mrule show iif a/b
! Error: argument "a/b" is wrong: "iif"/"dev" not a valid ifname
? 255
$ ip mrule show from 10.0.0.0/8
! Error: ??? prefix is expected rather than "10.0.0.0/8".
? 1
