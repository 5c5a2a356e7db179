# Prefixes that are none.
$ ip rule add from
! Command line is not complete. Try option "help"
? 255
$ ip rule add from x
! Error: any valid prefix is expected rather than "x".
? 1
$ ip rule add from 10.0.0.0/33
! Error: any valid prefix is expected rather than "10.0.0.0/33".
? 1
$ ip rule add from 10.0.0.0/
! Error: any valid prefix is expected rather than "10.0.0.0/".
? 1
$ ip rule add to x
! Error: any valid prefix is expected rather than "x".
? 1
$ ip rule add to
! Command line is not complete. Try option "help"
? 255
$ ip rule add f 10.0.0.1
! Error: argument "f" is wrong: Failed to parse rule type
? 255
