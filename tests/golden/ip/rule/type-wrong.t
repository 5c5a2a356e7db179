# A type must be named.
$ ip rule add type
! Command line is not complete. Try option "help"
? 255
$ ip rule add type foo
! Error: argument "foo" is wrong: Failed to parse rule type
? 255
$ ip rule add type 256
! Error: argument "256" is wrong: Failed to parse rule type
? 255
$ ip rule add type unicast pref 5
$ ip rule show pref 5
5:	from all lookup 1
