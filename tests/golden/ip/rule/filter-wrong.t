# A word that is no filter is a prefix.
$ ip rule show x
! Error: inet prefix is expected rather than "x".
? 1
$ ip rule show help
! Error: inet prefix is expected rather than "help".
? 1
$ ip rule show protocol x
! Error: argument "x" is wrong: invalid "protocol"
! ␤
? 255
$ ip rule show tun_id x
! Error: argument "x" is wrong: "tun_id" value is invalid
! ␤
? 255
$ ip rule show sport x
! Error: argument "x" is wrong: invalid port
? 255
$ ip rule show from
! Command line is not complete. Try option "help"
? 255
$ ip rule show to x
! Error: inet prefix is expected rather than "x".
? 1
$ ip rule list foo bar
! Error: inet prefix is expected rather than "foo".
? 1
