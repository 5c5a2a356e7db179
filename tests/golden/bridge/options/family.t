# The family is one of two, and counts for addresses.
$ bridge -f bridge link
! Error: argument "bridge" is wrong: invalid protocol family
? 255
$ bridge -f foo link
! Error: argument "foo" is wrong: invalid protocol family
? 255
$ bridge -f
! Usage: …
? 255
$ bridge -f help
! Usage: …
? 255
$ bridge -6 fdb add 02:00:00:00:00:01 dev lo dst 10.0.0.1
! Error: inet6 address is expected rather than "10.0.0.1".
? 1
$ bridge -f inet fdb add 02:00:00:00:00:01 dev lo dst fe80::1
! Error: inet address is expected rather than "fe80::1".
? 1
$ bridge -4 -6 fdb add 02:00:00:00:00:01 dev lo dst 10.0.0.1
! Error: inet6 address is expected rather than "10.0.0.1".
? 1
