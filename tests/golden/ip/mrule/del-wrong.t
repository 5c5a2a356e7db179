# What is not there.
$ ip mrule del pref 5
! Error: Rule family not supported.
? 2
$ ip -6 mrule del table 5
! Error: Rule family not supported.
? 2
$ ip mrule del foo
! Error: argument "foo" is wrong: Failed to parse rule type
? 255
